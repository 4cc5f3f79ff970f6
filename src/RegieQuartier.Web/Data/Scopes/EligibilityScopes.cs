using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>The eligibility of one employee, as its rules need it.</summary>
internal static class EligibilityScopes
{
    /// <summary>Every diagnosis, every PASS and every contract of an employee.</summary>
    public static async Task<EligibilityUses> EligibilityUsesOfAsync(this RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var contracts = await db.EmploymentContracts.Where(contract => contract.EmployeeId == employeeId).Select(contract => new { contract.Type, contract.StartsOn }).ToListAsync(cancellation);
        var passes = await db.IaePasses.AsNoTracking().Where(pass => pass.EmployeeId == employeeId && pass.WithdrawnOn == null).ToListAsync(cancellation);
        return new EligibilityUses(
            await db.EligibilityDiagnoses.AsNoTracking().Where(diagnosis => diagnosis.EmployeeId == employeeId).ToListAsync(cancellation),
            [.. passes.Select(pass => pass.Dates)],
            [.. contracts.Select(contract => (contract.Type, contract.StartsOn))]);
    }
}
