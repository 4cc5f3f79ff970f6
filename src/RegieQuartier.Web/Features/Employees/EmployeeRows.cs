using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
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
        return
        [
            .. choice.Alerts.People.Where(person => rows.ContainsKey(person.EmployeeId)).Select(person => rows[person.EmployeeId])
                .OrderBy(row => choice.Alerts.AlertOf(row.Id)!, PathwayAlerts.MostPressingFirst(today)).ThenBy(row => row.FullName, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>Some of the list.</summary>
    public IQueryable<EmployeeRow> Of(IQueryable<Employee> employees)
    {
        var (me, contracts, identities, exits) = (user.AccountId(), user.Can(Policies.ViewAllContracts), user.Can(Policies.ViewEmployeeIdentity), user.Can(Policies.ViewAllExits));
        var (job, referent, contract, pass) = (choice.Columns.Show(EmployeeColumn.Job), choice.Columns.Show(EmployeeColumn.Referent), choice.Columns.Show(EmployeeColumn.Contract), TellsPass);
        // Elsewhere nobody has left, or the end of the contract says it.
        var gone = EmployeeViews.IsOfGone(choice.View);
        var opened = db.Employees.VisibleTo(user);
        var (followed, crew, referents) = (db.IdsFollowedBy(user, today), db.Employees.InCrewOf(user), db.CurrentReferents());
        // Nobody follows through an account that is closed, or is not an advisor's any more.
        var advisors = db.Users.Holding(Role.Advisor);
        var signed = db.EmploymentContracts.OrderByDescending(one => one.StartsOn);
        var (passes, suspended) = (db.IaePasses.Where(one => one.WithdrawnOn == null), db.IaePasses.SuspendedOn(today));
        return employees.Select(employee => new EmployeeRow(
            employee.Id,
            employee.FirstName + " " + employee.LastName,
            gone ? employee.Civility : null,
            // Who may open them all is not asked of each: PostgreSQL would read everybody first.
            identities || opened.Any(one => one.Id == employee.Id),
            identities && referent ? advisors.Where(account => referents.Any(current => current.EmployeeId == employee.Id && current.AdvisorId == account.Id)).Select(account => account.DisplayName).FirstOrDefault() : null,
            identities && referents.Any(current => current.EmployeeId == employee.Id && current.AdvisorId == me),
            job && (contracts || crew.Any(one => one.Id == employee.Id) || followed.Contains(employee.Id))
                ? signed.Where(one => one.EmployeeId == employee.Id).Select(one => one.JobTitle).FirstOrDefault()
                : null,
            // A value at a time: the first of several at once would be looked for among everybody's contracts.
            (contract || gone) && (contracts || followed.Contains(employee.Id))
                ? signed.Where(one => one.EmployeeId == employee.Id).Select(one => (DateOnly?)one.StartsOn).FirstOrDefault()
                : null,
            (contract || gone) && (contracts || followed.Contains(employee.Id))
                ? signed.Where(one => one.EmployeeId == employee.Id).Select(one => one.LastDay).FirstOrDefault()
                : null,
            gone && (exits || crew.Any(one => one.Id == employee.Id) || followed.Contains(employee.Id))
                ? db.PathwayExits.Where(exit => db.IntegrationPathways.Any(pathway => pathway.Id == exit.PathwayId && pathway.EmployeeId == employee.Id)).Max(exit => (DateOnly?)exit.ExitOn)
                : null,
            pass && (contracts || followed.Contains(employee.Id))
                ? passes.Where(one => one.EmployeeId == employee.Id).OrderByDescending(one => one.StartsOn).Select(one => (DateOnly?)one.StartsOn).FirstOrDefault()
                : null,
            pass && (contracts || followed.Contains(employee.Id))
                ? passes.Where(one => one.EmployeeId == employee.Id).OrderByDescending(one => one.StartsOn).Select(one => (DateOnly?)one.EndsOn).FirstOrDefault()
                : null,
            pass && (contracts || followed.Contains(employee.Id))
                ? suspended.Where(one => one.EmployeeId == employee.Id).SelectMany(one => one.Suspensions).Where(held => held.StartsOn <= today && held.EndsOn >= today).Max(held => (DateOnly?)held.EndsOn)
                : null));
    }

    // Who keeps to those whose PASS is suspended is told until when.
    private bool TellsPass => choice.Columns.Show(EmployeeColumn.Pass) || choice.Pass.IsOn;

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
/// <param name="PassStartsOn">When their last PASS IAE begins; null when it is not told, for who may not know, or without one.</param>
/// <param name="PassEndsOn">Its last day.</param>
/// <param name="HeldUntil">The last day of the suspension that covers today; null without one.</param>
public sealed record EmployeeRow(
    Guid Id, string FullName, Civility? GoneAs, bool CanOpen, string? ReferentName, bool IsReferent, string? JobTitle, DateOnly? StartsOn, DateOnly? LastDay, DateOnly? ExitOn,
    DateOnly? PassStartsOn, DateOnly? PassEndsOn, DateOnly? HeldUntil)
{
    /// <summary>The dates of the last contract; null for who may not read them, or without any.</summary>
    public EmployeeRowContract? Contract => StartsOn is { } startsOn ? new(startsOn, LastDay) : null;

    /// <summary>The day they left, once they did: the last of their exit and of their contract, which another one in the house may follow; null for who may know neither.</summary>
    public DateOnly? LeftOn => GoneAs is null ? null : new[] { ExitOn, LastDay }.Max();
}

/// <summary>The dates of the last contract of an employee, in a list.</summary>
public sealed record EmployeeRowContract(DateOnly StartsOn, DateOnly? LastDay);
