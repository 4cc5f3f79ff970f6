using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Exports;

/// <summary>The list of employees as a file: the view, the search and the columns of the screen, all its pages.</summary>
[Route("salaries")]
[Authorize(Policy = Policies.ExportEmployees)]
public sealed class EmployeeExportsController(RegieQuartierDbContext db, ReadAlerts readAlerts, TraceExport trace, ParisTime time) : Controller
{
    [HttpGet("export.csv")]
    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Show([FromQuery] EmployeeListQuery query, CancellationToken cancellation)
    {
        if (!EmployeeViews.CanExport(User, EmployeeViews.Chosen(User, query.View)))
        {
            return NotFound();
        }

        var (today, format) = (time.Today, SpreadsheetFile.FormatOf(Request.Path));
        var choice = await EmployeeListChoice.LoadAsync(db, readAlerts, User, query, today, cancellation);
        var employees = choice.Employees.OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id);
        await trace.ExecuteAsync(EmployeeExport.Named(choice), await employees.CountAsync(cancellation), format, User, cancellation);
        return new SpreadsheetResult<EmployeeRow>(EmployeeExport.Of(choice, today, EmployeeListPage.RowsOf(employees, db, User, today).AsAsyncEnumerable()), format);
    }
}

/// <summary>The columns of the list, as a file.</summary>
internal static class EmployeeExport
{
    public static SpreadsheetList<EmployeeRow> Of(EmployeeListChoice choice, DateOnly today, IAsyncEnumerable<EmployeeRow> rows)
    {
        var list = new SpreadsheetList<EmployeeRow>("Salariés et salariées", today, rows, [.. Choices(choice)]).WithText("Nom", row => row.FullName);
        if (choice.Alerts.Kept is not null)
        {
            list.WithText("À regarder", row => choice.Alerts.AlertOf(row.Id) is { } alert ? AlertWords.Sentence(alert, today) : null);
        }

        return list
            .WithText("Poste", row => row.JobTitle)
            .WithText("Parcours suivi par", row => row.ReferentName)
            .WithDate("Premier jour du contrat", row => row.Contract?.StartsOn)
            .WithDate("Dernier jour du contrat", row => row.Contract?.LastDay);
    }

    /// <summary>What the journal says of it: never the name that was searched for.</summary>
    public static string Named(EmployeeListChoice choice) =>
        $"Salariés et salariées, vue « {choice.View.Title} »{(choice.Alerts.Kept is { } kept ? $", « {kept.ToLabel()} »" : "")}{(choice.Text.Length > 0 ? ", avec une recherche" : "")}";

    private static IEnumerable<string> Choices(EmployeeListChoice choice) =>
    [
        $"Vue : {choice.View.Title}",
        .. choice.Alerts.Kept is { } kept ? [$"Filtre : {kept.ToLabel()}"] : Array.Empty<string>(),
        .. choice.Text.Length > 0 ? [$"Recherche : {choice.Text}"] : Array.Empty<string>(),
    ];
}
