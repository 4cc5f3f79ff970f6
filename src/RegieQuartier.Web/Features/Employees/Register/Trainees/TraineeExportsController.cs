using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Register.Trainees;

/// <summary>The trainees and the volunteers of the register as a file.</summary>
[Route("salaries/registre")]
[Authorize(Policy = Policies.ViewStaffRegister)]
public sealed class TraineeExportsController(RegieQuartierDbContext db, TraceExport trace, ParisTime time) : Controller
{
    [HttpGet("stagiaires.csv")]
    [HttpGet("stagiaires.xlsx")]
    public async Task<IActionResult> Show([FromQuery] StaffRegisterQuery query, CancellationToken cancellation)
    {
        var (today, format) = (time.Today, SpreadsheetFile.FormatOf(Request.Path));
        var year = StaffRegisterPage.YearOf(query, today);
        var entries = StaffRegisterPage.TraineesOf(db, year, today);
        await trace.ExecuteAsync($"Registre du personnel, stagiaires et volontaires, {StaffRegisterWords.Scope(year).Uncapitalised()}", await entries.CountAsync(cancellation), format, User, cancellation);
        return new SpreadsheetResult<TraineeEntry>(TraineeExport.Of(year, today, entries.AsAsyncEnumerable()), format);
    }
}

/// <summary>The columns of that part, as a file.</summary>
internal static class TraineeExport
{
    public static SpreadsheetList<TraineeEntry> Of(int? year, DateOnly today, IAsyncEnumerable<TraineeEntry> entries) =>
        new SpreadsheetList<TraineeEntry>("Registre du personnel, stagiaires et volontaires", today, entries, StaffRegisterWords.Scope(year))
            .WithText("Nom", StaffRegisterWords.Name)
            .WithText("Prénoms", entry => entry.FirstName)
            .WithText("Accueil", entry => entry.Kind.ToLabel())
            .WithDate("Premier jour", entry => entry.StartsOn)
            .WithDate("Dernier jour", entry => entry.EndsOn)
            .WithText("Tuteur ou tutrice", entry => entry.Tutor)
            .WithText("Lieu", entry => entry.Place);
}
