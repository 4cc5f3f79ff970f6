using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
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

    /// <summary>The state of the PASS IAE that the list keeps to.</summary>
    [FromQuery(Name = "pass")]
    public string? Pass { get; init; }

    /// <summary>What is still to be written of those whom the list keeps to.</summary>
    [FromQuery(Name = "verifier")]
    public string? Check { get; init; }

    /// <summary>The name that is searched for, or nothing.</summary>
    public string SearchedText => (Text ?? "").Trim();

    /// <summary>What is told of each employee.</summary>
    [FromQuery(Name = EmployeeListColumns.Name)]
    public IReadOnlyList<string?>? Columns { get; init; }

    [FromQuery(Name = "apres")]
    public Guid? After { get; init; }

    [FromQuery(Name = "avant")]
    public Guid? Before { get; init; }
}

/// <summary>The employees of one view, by name, or by what is most pressing when it keeps to an alert. Who reads no more than a name sees no more.</summary>
public sealed record EmployeeListPage(
    IReadOnlyList<EmployeeView> Views, EmployeeListChoice Choice, IReadOnlyList<EmployeeRow> Rows, ListPager Pager, EmployeeListActs Acts, DateOnly Today)
{
    public const int Size = 50;

    /// <summary>The view that is shown.</summary>
    public EmployeeView View => Choice.View;

    /// <summary>What its people need.</summary>
    public AlertFilter Alerts => Choice.Alerts;

    /// <summary>Those it keeps to for their PASS IAE.</summary>
    public PassFilter Pass => Choice.Pass;

    /// <summary>Those it keeps to for what is still to be written of them.</summary>
    public CheckFilter Checks => Choice.Checks;

    /// <summary>The name that is searched for, or nothing.</summary>
    public string Text => Choice.Text;

    /// <summary>What is told of each employee.</summary>
    public EmployeeListColumns Columns => Choice.Columns;

    /// <summary>What is said when nobody is left.</summary>
    public string Nobody => (Text.Length > 0, Alerts.Label, Pass.Kept?.ToNobody() ?? Checks.Kept?.ToNobody()) switch
    {
        (true, _, _) => $"Personne de ce nom dans «\u00A0{View.Title}\u00A0».",
        (_, { } alert, _) => $"Personne dans «\u00A0{View.Title}\u00A0» pour «\u00A0{alert}\u00A0».",
        (_, null, { } pass) => $"Personne dans «\u00A0{View.Title}\u00A0» {pass}.",
        _ => View.Empty,
    };

    public static async Task<EmployeeListPage> LoadAsync(
        RegieQuartierDbContext db, ReadAlerts readAlerts, ClaimsPrincipal user, EmployeeListQuery query, DateOnly today, CancellationToken cancellation)
    {
        var choice = await EmployeeListChoice.LoadAsync(db, readAlerts, user, query, today, cancellation);
        var (span, shown) = (new NameSpan(query.After, query.Before), new EmployeeRows(db, choice, user, today));
        // What is most pressing is known only once all of it is read: as many people as have a pathway that is open, at most.
        var (rows, pager) = choice.Alerts.IsOn
            ? span.CutWhole(await shown.PressingAsync(cancellation), Size, row => row.Id, choice.AddressFrom)
            : span.Cut(await shown.Of(Within(db, choice.Employees, span).Take(Size + 1)).ToListAsync(cancellation), Size, row => row.Id, choice.AddressFrom);
        return new EmployeeListPage(EmployeeViews.For(user), choice, rows, pager, EmployeeListActs.Of(user, choice), today);
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
