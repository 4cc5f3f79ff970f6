using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What a reader sees of each employee of a list: on the screen as in a file.</summary>
internal sealed class EmployeeRows(RegieQuartierDbContext db, EmployeeListChoice choice, ClaimsPrincipal user, DateOnly today)
{
    /// <summary>All of the list, in the order of the screen.</summary>
    public IAsyncEnumerable<EmployeeRow> All() => choice.Alerts.IsOn
        ? AllPressing()
        : Of(choice.Employees.OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id)).AsAsyncEnumerable();

    /// <summary>Those whom the alert of the list concerns, the most pressing first.</summary>
    public async Task<IReadOnlyList<EmployeeRow>> PressingAsync(CancellationToken cancellation)
    {
        var rows = await Of(choice.Employees).ToDictionaryAsync(row => row.Id, cancellation);
        return [.. choice.Alerts.People.Where(person => rows.ContainsKey(person.EmployeeId)).Select(person => rows[person.EmployeeId])];
    }

    /// <summary>Some of the list.</summary>
    public IQueryable<EmployeeRow> Of(IQueryable<Employee> employees)
    {
        var (me, contracts, identities, exits) = (user.AccountId(), user.Can(Policies.ViewAllContracts), user.Can(Policies.ViewEmployeeIdentity), user.Can(Policies.ViewAllExits));
        // Elsewhere nobody has left, or the end of the contract says it.
        var gone = EmployeeViews.IsOfGone(choice.View);
        var opened = db.Employees.VisibleTo(user);
        var (followed, crew, referents) = (db.IdsFollowedBy(user, today), db.Employees.InCrewOf(user), db.CurrentReferents());
        // Nobody follows through an account that is closed, or is not an advisor's any more.
        var advisors = db.Users.Holding(Role.Advisor);
        var signed = db.EmploymentContracts.OrderByDescending(contract => contract.StartsOn);
        return employees.Select(employee => new EmployeeRow(
            employee.Id,
            employee.FirstName + " " + employee.LastName,
            gone ? employee.Civility : null,
            // Who may open them all is not asked of each: PostgreSQL would read everybody first.
            identities || opened.Any(one => one.Id == employee.Id),
            identities ? advisors.Where(account => referents.Any(referent => referent.EmployeeId == employee.Id && referent.AdvisorId == account.Id)).Select(account => account.DisplayName).FirstOrDefault() : null,
            identities && referents.Any(referent => referent.EmployeeId == employee.Id && referent.AdvisorId == me),
            contracts || crew.Any(one => one.Id == employee.Id) || followed.Contains(employee.Id)
                ? signed.Where(contract => contract.EmployeeId == employee.Id).Select(contract => contract.JobTitle).FirstOrDefault()
                : null,
            // A value at a time: the first of several at once would be looked for among everybody's contracts.
            contracts || followed.Contains(employee.Id)
                ? signed.Where(contract => contract.EmployeeId == employee.Id).Select(contract => (DateOnly?)contract.StartsOn).FirstOrDefault()
                : null,
            contracts || followed.Contains(employee.Id)
                ? signed.Where(contract => contract.EmployeeId == employee.Id).Select(contract => contract.LastDay).FirstOrDefault()
                : null,
            gone && (exits || crew.Any(one => one.Id == employee.Id) || followed.Contains(employee.Id))
                ? db.PathwayExits.Where(exit => db.IntegrationPathways.Any(pathway => pathway.Id == exit.PathwayId && pathway.EmployeeId == employee.Id)).Max(exit => (DateOnly?)exit.ExitOn)
                : null));
    }

    private async IAsyncEnumerable<EmployeeRow> AllPressing([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var row in await PressingAsync(cancellation))
        {
            yield return row;
        }
    }
}

/// <summary>One employee of the list.</summary>
/// <param name="Id">The employee.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="GoneAs">How they are addressed, once they left; null in the views of those who did not.</param>
/// <param name="CanOpen">Whether the reader may open the record.</param>
/// <param name="ReferentName">Who follows them; null for who may not know, or when nobody does.</param>
/// <param name="IsReferent">Whether it is the reader.</param>
/// <param name="JobTitle">Their job; null for who may not know, or without contract.</param>
/// <param name="StartsOn">When their last contract begins; null for who may not know, or without contract.</param>
/// <param name="LastDay">Its last day; null for who may not know, or while none is known.</param>
/// <param name="ExitOn">The day of their exit, once they left; null for who may not know, or without one.</param>
public sealed record EmployeeRow(
    Guid Id, string FullName, Civility? GoneAs, bool CanOpen, string? ReferentName, bool IsReferent, string? JobTitle, DateOnly? StartsOn, DateOnly? LastDay, DateOnly? ExitOn)
{
    /// <summary>The dates of the last contract; null for who may not read them, or without any.</summary>
    public EmployeeRowContract? Contract => StartsOn is { } startsOn ? new(startsOn, LastDay) : null;

    /// <summary>The day they left, once they did: the last of their exit and of their contract, which another one in the house may follow; null for who may know neither.</summary>
    public DateOnly? LeftOn => GoneAs is null ? null : new[] { ExitOn, LastDay }.Max();
}

/// <summary>The dates of the last contract of an employee, in a list.</summary>
public sealed record EmployeeRowContract(DateOnly StartsOn, DateOnly? LastDay);
