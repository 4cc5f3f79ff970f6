using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What chooses the list of employees, in the words of its address.</summary>
public sealed class EmployeeListQuery
{
    [FromQuery(Name = "vue")]
    public string? View { get; init; }

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>The alert that the list keeps to.</summary>
    [FromQuery(Name = "alerte")]
    public string? Alert { get; init; }

    /// <summary>The name that is searched for, or nothing.</summary>
    public string SearchedText => (Text ?? "").Trim();

    [FromQuery(Name = "apres")]
    public Guid? After { get; init; }

    [FromQuery(Name = "avant")]
    public Guid? Before { get; init; }
}

/// <summary>The employees of one view, by name. Who reads no more than a name sees no more.</summary>
public sealed record EmployeeListPage(
    IReadOnlyList<EmployeeView> Views, EmployeeListChoice Choice, IReadOnlyList<EmployeeRow> Rows, ListPager Pager, EmployeeListActs Acts, DateOnly Today)
{
    public const int Size = 50;

    /// <summary>The view that is shown.</summary>
    public EmployeeView View => Choice.View;

    /// <summary>What its people need.</summary>
    public AlertFilter Alerts => Choice.Alerts;

    /// <summary>The name that is searched for, or nothing.</summary>
    public string Text => Choice.Text;

    public static async Task<EmployeeListPage> LoadAsync(
        RegieQuartierDbContext db, ReadAlerts readAlerts, ClaimsPrincipal user, EmployeeListQuery query, DateOnly today, CancellationToken cancellation)
    {
        var choice = await EmployeeListChoice.LoadAsync(db, readAlerts, user, query, today, cancellation);
        var span = new NameSpan(query.After, query.Before);
        var read = await RowsOf(Within(db, choice.Employees, span).Take(Size + 1), db, user, today).ToListAsync(cancellation);
        var (rows, pager) = span.Cut(read, Size, row => row.Id, choice.AddressFrom);
        return new EmployeeListPage(EmployeeViews.For(user), choice, rows, pager, EmployeeListActs.Of(user, choice), today);
    }

    /// <summary>What a reader sees of each: on the screen as in a file.</summary>
    public static IQueryable<EmployeeRow> RowsOf(IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today)
    {
        var (me, contracts, identities) = (user.AccountId(), user.Can(Policies.ViewAllContracts), user.Can(Policies.ViewEmployeeIdentity));
        var opened = db.Employees.VisibleTo(user);
        var (followed, crew) = (db.IdsFollowedBy(user, today), db.Employees.InCrewOf(user));
        var signed = db.EmploymentContracts.OrderByDescending(contract => contract.StartsOn);
        return employees.Select(employee => new EmployeeRow(
            employee.Id,
            employee.FirstName + " " + employee.LastName,
            // Who may open them all is not asked of each: PostgreSQL would read everybody first.
            identities || opened.Any(one => one.Id == employee.Id),
            identities ? db.Users.Where(account => employee.Referents.Any(referent => referent.EndsAt == null && referent.AdvisorId == account.Id && referent.AdvisorId != me)).Select(account => account.DisplayName).FirstOrDefault() : null,
            contracts || crew.Any(one => one.Id == employee.Id) || followed.Contains(employee.Id)
                ? signed.Where(contract => contract.EmployeeId == employee.Id).Select(contract => contract.JobTitle).FirstOrDefault()
                : null,
            // A value at a time: the first of several at once would be looked for among everybody's contracts.
            contracts || followed.Contains(employee.Id)
                ? signed.Where(contract => contract.EmployeeId == employee.Id).Select(contract => (DateOnly?)contract.StartsOn).FirstOrDefault()
                : null,
            contracts || followed.Contains(employee.Id)
                ? signed.Where(contract => contract.EmployeeId == employee.Id).Select(contract => contract.LastDay).FirstOrDefault()
                : null));
    }

    private static IQueryable<Employee> Within(RegieQuartierDbContext db, IQueryable<Employee> employees, NameSpan span)
    {
        if (span.After is { } after)
        {
            employees = employees.Where(employee => db.Employees.Any(last => last.Id == after
                && EF.Functions.GreaterThan(ValueTuple.Create(employee.SortName, employee.Id), ValueTuple.Create(last.SortName, last.Id))));
        }

        if (span.IsBack)
        {
            var before = span.Before;
            return employees
                .Where(employee => db.Employees.Any(first => first.Id == before
                    && EF.Functions.LessThan(ValueTuple.Create(employee.SortName, employee.Id), ValueTuple.Create(first.SortName, first.Id))))
                .OrderByDescending(employee => employee.SortName).ThenByDescending(employee => employee.Id);
        }

        return employees.OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id);
    }
}

/// <summary>What the reader may do from the list.</summary>
/// <param name="CanEnter">Write somebody down.</param>
/// <param name="CanImport">Bring people in from a spreadsheet.</param>
/// <param name="CanReadRegister">Read the staff register.</param>
/// <param name="Export">The end of the address of the list as a file; null for who may not take this view away.</param>
public sealed record EmployeeListActs(bool CanEnter, bool CanImport, bool CanReadRegister, string? Export)
{
    public static EmployeeListActs Of(ClaimsPrincipal user, EmployeeListChoice choice) => new(
        user.Can(Policies.EditEmployees),
        user.Can(Policies.ImportEmployees),
        user.Can(Policies.ViewStaffRegister),
        EmployeeViews.CanExport(user, choice.View) ? choice.Address().ToString() : null);
}

/// <summary>One employee of the list.</summary>
/// <param name="Id">The employee.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="CanOpen">Whether the reader may open the record.</param>
/// <param name="ReferentName">Who follows them; null for who may not know, when nobody does, or when it is the reader.</param>
/// <param name="JobTitle">Their job; null for who may not know, or without contract.</param>
/// <param name="StartsOn">When their last contract begins; null for who may not know, or without contract.</param>
/// <param name="LastDay">Its last day; null for who may not know, or while none is known.</param>
public sealed record EmployeeRow(Guid Id, string FullName, bool CanOpen, string? ReferentName, string? JobTitle, DateOnly? StartsOn, DateOnly? LastDay)
{
    /// <summary>The dates of the last contract; null for who may not read them, or without any.</summary>
    public EmployeeRowContract? Contract => StartsOn is { } startsOn ? new(startsOn, LastDay) : null;
}

/// <summary>The dates of the last contract of an employee, in a list.</summary>
public sealed record EmployeeRowContract(DateOnly StartsOn, DateOnly? LastDay);
