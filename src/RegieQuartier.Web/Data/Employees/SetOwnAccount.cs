using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Says which account opens a record to the person it is about.</summary>
public sealed class SetOwnAccount(RegieQuartierDbContext db, RecordTrail trail)
{
    /// <summary>Links an account of an employee, in the place of the one there was. Whether another record has it is for PostgreSQL to say.</summary>
    /// <param name="id">The record.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="version">The record as it was read.</param>
    /// <param name="user">Who links it.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> LinkAsync(Guid id, Guid accountId, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!await db.Users.Holding(Role.Employee).AnyAsync(account => account.Id == accountId, cancellation))
        {
            return EmployeeRefusals.AccountNotPossible;
        }

        var employee = await FindAsync(id, version, cancellation);
        if (employee.AccountId == accountId)
        {
            return Result.Done;
        }

        if (employee.AccountId is not null)
        {
            trail.Note(AuditActions.OwnAccountUnlinked, id, user);
        }

        employee.SignInWith(accountId);
        return await trail.SaveAsync(AuditActions.OwnAccountLinked, id, user, cancellation);
    }

    /// <summary>Takes the account away: it opens the record no more. Done when somebody did meanwhile.</summary>
    /// <param name="id">The record.</param>
    /// <param name="version">The record as it was read.</param>
    /// <param name="user">Who takes it away.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> UnlinkAsync(Guid id, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var employee = await FindAsync(id, version, cancellation);
        if (employee.AccountId is null)
        {
            return Result.Done;
        }

        employee.SignInWith(null);
        return await trail.SaveAsync(AuditActions.OwnAccountUnlinked, id, user, cancellation);
    }

    private async Task<Employee> FindAsync(Guid id, uint version, CancellationToken cancellation)
    {
        var employee = await db.Employees.SingleAsync(known => known.Id == id, cancellation);
        db.Entry(employee).Property(known => known.Version).OriginalValue = version;
        return employee;
    }
}
