using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Register;

/// <summary>The register of the staff that the law asks for, to read, to print and to take away.</summary>
[Route("salaries")]
[Authorize(Policy = Policies.ViewStaffRegister)]
public sealed class StaffRegisterController(RegieQuartierDbContext db, TraceExport trace, LegalFigures figures, ParisTime time) : Controller
{
    [HttpGet("registre")]
    public async Task<IActionResult> Index([FromQuery] StaffRegisterQuery query, CancellationToken cancellation) =>
        View(await StaffRegisterPage.LoadAsync(db, query, await figures.ReadAsync(cancellation), time.Today, cancellation));

    [HttpGet("registre.csv")]
    [HttpGet("registre.xlsx")]
    public async Task<IActionResult> Show([FromQuery] StaffRegisterQuery query, CancellationToken cancellation)
    {
        var (today, format) = (time.Today, SpreadsheetFile.FormatOf(Request.Path));
        var year = StaffRegisterPage.YearOf(query, today);
        var entries = StaffRegisterPage.EntriesOf(db, year, today);
        await trace.ExecuteAsync($"Registre du personnel, {StaffRegisterWords.Scope(year).Uncapitalised()}", await entries.CountAsync(cancellation), format, User, cancellation);
        return new SpreadsheetResult<StaffRegisterEntry>(StaffRegisterExport.Of(year, StaffRegisterPage.FullTimeAt(await figures.ReadAsync(cancellation), today), today, entries.AsAsyncEnumerable()), format);
    }
}

/// <summary>The register as a file.</summary>
internal static class StaffRegisterExport
{
    public static SpreadsheetList<StaffRegisterEntry> Of(int? year, int fullTimeMinutes, DateOnly today, IAsyncEnumerable<StaffRegisterEntry> entries) =>
        new SpreadsheetList<StaffRegisterEntry>("Registre unique du personnel", today, entries, StaffRegisterWords.Scope(year))
            .WithText("Nom", StaffRegisterWords.Name)
            .WithText("Prénoms", entry => entry.FirstName)
            .WithDate("Date de naissance", entry => entry.BornOn)
            .WithText("Sexe", StaffRegisterWords.Sex)
            .WithText("Nationalité", entry => entry.Nationality)
            .WithText("Emploi", entry => entry.JobTitle)
            .WithText("Qualification", entry => entry.Qualification)
            .WithText("Type de contrat", entry => StaffRegisterWords.Contract(entry, fullTimeMinutes))
            .WithDate("Entrée", entry => entry.StartsOn)
            .WithDate("Sortie", entry => entry.LeftOn)
            .WithText("Type du titre de séjour", entry => entry.Permit?.Type)
            .WithText("Numéro du titre de séjour", entry => entry.Permit?.Number)
            .WithDate("Fin du titre de séjour", entry => entry.Permit?.ExpiresOn);
}
