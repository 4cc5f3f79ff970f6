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
        await trace.ExecuteAsync(EmployeeExport.Named(choice), await choice.Employees.CountAsync(cancellation), format, User, cancellation);
        return new SpreadsheetResult<EmployeeRow>(EmployeeExport.Of(choice, today, new EmployeeRows(db, choice, User, today).All()), format);
    }
}

/// <summary>The columns of the list, as a file.</summary>
internal static class EmployeeExport
{
    public static SpreadsheetList<EmployeeRow> Of(EmployeeListChoice choice, DateOnly today, IAsyncEnumerable<EmployeeRow> rows)
    {
        // The view is in the name of the file: several of them are kept side by side.
        var list = new SpreadsheetList<EmployeeRow>($"Salariés et salariées, {choice.View.Title}", today, rows, [.. Choices(choice)]).WithText("Nom", row => row.FullName);
        if (choice.Alerts.IsOn)
        {
            list.WithText("À regarder", row => choice.Alerts.SentencesOf(row.Id, today));
        }

        foreach (var column in choice.Columns.Shown)
        {
            Add(list, column, today);
        }

        return EmployeeViews.IsOfGone(choice.View) ? list.WithDate("Jour du départ", row => row.LeftOn) : list;
    }

    private static void Add(SpreadsheetList<EmployeeRow> list, EmployeeColumn column, DateOnly today) => _ = column switch
    {
        EmployeeColumn.Job => list.WithText("Poste", row => row.JobTitle),
        EmployeeColumn.Referent => list.WithText("Parcours suivi par", row => row.ReferentName),
        EmployeeColumn.Contract => list.WithDate("Premier jour du contrat", row => row.Contract?.StartsOn).WithDate("Dernier jour du contrat", row => row.Contract?.LastDay),
        EmployeeColumn.Pass => list.WithText("PASS IAE", row => EmployeeWords.StatusOf(row, today)?.ToLabel()).WithDate("Fin du PASS", row => row.PassEndsOn),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    /// <summary>What the journal says of it: never the name that was searched for.</summary>
    public static string Named(EmployeeListChoice choice) =>
        $"Salariés et salariées, vue « {choice.View.Title} »{string.Concat(Filters(choice).Select(filter => $", « {filter} »"))}{(choice.Text.Length > 0 ? ", avec une recherche" : "")}";

    private static IReadOnlyList<string> Filters(EmployeeListChoice choice) =>
        [.. new[] { choice.Alerts.Label, choice.Pass.Label, choice.Checks.Label }.OfType<string>()];

    private static IEnumerable<string> Choices(EmployeeListChoice choice) =>
    [
        $"Vue : {choice.View.Title}",
        $"Filtre : {(Filters(choice) is { Count: > 0 } filters ? string.Join(", ", filters) : "aucun")}",
        $"Recherche : {(choice.Text.Length > 0 ? choice.Text : "aucune")}",
        $"Ordre : {(choice.Alerts.IsOn ? "du plus pressant au moins pressant" : "par nom")}",
    ];
}
