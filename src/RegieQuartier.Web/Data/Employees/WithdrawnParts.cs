using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What was withdrawn from a record as a mistake: a contract, a PASS IAE, or what was noted of one. Each keeps its identifier.</summary>
public sealed class WithdrawnParts(RegieQuartierDbContext db, OpenEmployee open)
{
    /// <summary>The record that something was withdrawn from, for who may withdraw it; null when it never was there, or is there still.</summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="partId">What was withdrawn.</param>
    /// <param name="user">Who reads.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<EmployeeFile?> RecordOfAsync(Guid employeeId, Guid partId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await open.ReadAsync(employeeId, user, cancellation) is not { } file)
        {
            return null;
        }

        var contracts = db.WithdrawnContracts.Where(contract => file.Rights.EditContracts && contract.Id == partId && contract.EmployeeId == employeeId).Select(contract => contract.Id);
        var suspensions = db.EmploymentContracts.Where(contract => file.Rights.EditContracts && contract.EmployeeId == employeeId).SelectMany(contract => contract.WithdrawnSuspensions);
        var passes = db.IaePasses.Where(pass => file.Rights.EditPass && pass.EmployeeId == employeeId);
        var gone = contracts
            .Union(suspensions.Where(suspension => suspension.Id == partId).Select(suspension => suspension.Id))
            .Union(passes.Where(pass => pass.Id == partId && pass.WithdrawnOn != null).Select(pass => pass.Id))
            .Union(passes.SelectMany(pass => pass.WithdrawnChanges).Where(change => change.Id == partId).Select(change => change.Id));
        return await gone.AnyAsync(cancellation) ? file : null;
    }
}
