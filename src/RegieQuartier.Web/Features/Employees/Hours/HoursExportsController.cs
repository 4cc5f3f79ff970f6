using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>The hours of a month as a file: those of everybody, or of the people whom the reader follows.</summary>
[Route("heures")]
[Authorize(Policy = Policies.ExportEmployees)]
public sealed class HoursExportsController(RegieQuartierDbContext db, TraceExport trace, ParisTime time) : Controller
{
    [HttpGet("{month}/export.csv")]
    [HttpGet("{month}/export.xlsx")]
    public async Task<IActionResult> Show(string month, CancellationToken cancellation)
    {
        if (CalendarDays.ReadMonth(month) is not { } read)
        {
            return NotFound();
        }

        var (today, format, isWhole) = (time.Today, SpreadsheetFile.FormatOf(Request.Path), User.Can(Policies.ExportAllEmployees));
        var rows = (await HoursPage.LoadAsync(db, User, read, today, cancellation)).Rows;
        if (!isWhole)
        {
            // Who runs a crew too takes nobody of it away.
            var followed = await db.Employees.FollowedBy(db, User, today).Select(employee => employee.Id).ToHashSetAsync(cancellation);
            rows = [.. rows.Where(row => followed.Contains(row.EmployeeId))];
        }

        await trace.ExecuteAsync($"Heures {HoursWords.OfMonth(read)}", rows.Count, format, User, cancellation);
        return new SpreadsheetResult<HoursRow>(HoursExport.Of(read, isWhole, today, rows), format);
    }
}

/// <summary>The columns of the month, as a file.</summary>
internal static class HoursExport
{
    private const decimal MinutesInAnHour = 60;

    public static SpreadsheetList<HoursRow> Of(DateOnly month, bool isWhole, DateOnly today, IReadOnlyList<HoursRow> rows) =>
        new SpreadsheetList<HoursRow>($"Heures {HoursWords.OfMonth(month)}", today, rows.ToAsyncEnumerable(), isWhole ? "Tout le monde" : "Les personnes que vous suivez")
            .WithText("Nom", row => row.FullName)
            .WithDecimal("Heures par semaine", row => Hours(row.WeeklyMinutes))
            .WithDecimal("Heures attendues", row => Hours(row.ExpectedMinutes))
            .WithDecimal("Heures payées", row => Hours(row.Kept?.Figures.PaidMinutes))
            .WithDecimal("Heures travaillées", row => Hours(row.Kept?.Figures.WorkedMinutes));

    private static decimal? Hours(int? minutes) => minutes is { } known ? Math.Round(known / MinutesInAnHour, 2) : null;
}
