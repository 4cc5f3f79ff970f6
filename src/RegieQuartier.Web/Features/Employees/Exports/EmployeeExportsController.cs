using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Exports;

/// <summary>The list of employees as a file: the view, the search and the columns of the screen, all its pages.</summary>
[Route("salaries")]
[Authorize(Policy = Policies.ExportEmployees)]
public sealed class EmployeeExportsController(RegieQuartierDbContext db, TraceExport trace, ParisTime time) : Controller
{
    [HttpGet("export.csv")]
    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Show([FromQuery] EmployeeListQuery query, CancellationToken cancellation)
    {
        var view = EmployeeViews.Chosen(User, query.View);
        if (!EmployeeViews.CanExport(User, view))
        {
            return NotFound();
        }

        var (text, today, format) = (query.SearchedText, time.Today, SpreadsheetFile.FormatOf(Request.Path));
        var employees = view.Of(db.Employees.AsNoTracking(), db, User, today).Named(text).OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id);
        await trace.ExecuteAsync($"Salariés et salariées, vue « {view.Title} »{(text.Length > 0 ? ", avec une recherche" : "")}", await employees.CountAsync(cancellation), format, User, cancellation);
        return new SpreadsheetResult<EmployeeRow>(EmployeeExport.Of(view, text, today, EmployeeListPage.RowsOf(employees, db, User, today).AsAsyncEnumerable()), format);
    }
}

/// <summary>The columns of the list, as a file.</summary>
internal static class EmployeeExport
{
    public static SpreadsheetList<EmployeeRow> Of(EmployeeView view, string text, DateOnly today, IAsyncEnumerable<EmployeeRow> rows) =>
        new SpreadsheetList<EmployeeRow>("Salariés et salariées", today, rows, [$"Vue : {view.Title}", .. text.Length > 0 ? [$"Recherche : {text}"] : Array.Empty<string>()])
            .WithText("Nom", row => row.FullName)
            .WithText("Poste", row => row.JobTitle)
            .WithText("Parcours suivi par", row => row.ReferentName)
            .WithDate("Premier jour du contrat", row => row.Contract?.StartsOn)
            .WithDate("Dernier jour du contrat", row => row.Contract?.LastDay);
}
