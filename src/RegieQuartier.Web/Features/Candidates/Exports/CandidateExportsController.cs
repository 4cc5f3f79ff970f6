using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Candidates.Exports;

/// <summary>The applications as a file: the view and the search of the screen, all its pages.</summary>
[Route("candidatures")]
[Authorize(Policy = Policies.ManageCandidates)]
public sealed class CandidateExportsController(RegieQuartierDbContext db, TraceExport trace, ParisTime time) : Controller
{
    [HttpGet("export.csv")]
    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Show([FromQuery] CandidateListQuery query, CancellationToken cancellation)
    {
        var (view, text, format) = (CandidateView.Find(query.View), (query.Text ?? "").Trim(), SpreadsheetFile.FormatOf(Request.Path));
        var chosen = db.Candidates.AsNoTracking().Standing(view.Statuses).Named(text);
        await trace.ExecuteAsync(CandidateExport.Named(view, text), await chosen.CountAsync(cancellation), format, User, cancellation);
        var rows = chosen.OrderByDescending(candidate => candidate.AppliedOn).ThenByDescending(candidate => candidate.Id).Select(CandidateRow.Of);
        return new SpreadsheetResult<CandidateRow>(CandidateExport.Of(view, text, time.Today, rows.AsAsyncEnumerable()), format);
    }
}

/// <summary>The columns of the list, as a file.</summary>
internal static class CandidateExport
{
    public static SpreadsheetList<CandidateRow> Of(CandidateView view, string text, DateOnly today, IAsyncEnumerable<CandidateRow> rows) =>
        // The view is in the name of the file: several of them are kept side by side.
        new SpreadsheetList<CandidateRow>($"Candidatures, {view.Title}", today, rows, $"Vue : {view.Title}", $"Recherche : {(text.Length > 0 ? text : "aucune")}", "Ordre : de la plus récente à la plus ancienne")
            .WithText("Nom", row => row.FullName)
            .WithText("Poste souhaité", row => row.JobWanted)
            .WithText("Qui l’envoie", row => row.SentBy)
            .WithDate("Candidature reçue", row => row.AppliedOn)
            .WithText("Où elle en est", row => row.Status.ToLabel())
            .WithText("Raison du refus", row => row.RefusalReason?.ToLabel())
            .WithDate("Dernière suite donnée", row => row.LastContactOn);

    /// <summary>What the journal says of it: never the name that was searched for.</summary>
    public static string Named(CandidateView view, string text) => $"Candidatures, vue « {view.Title} »{(text.Length > 0 ? ", avec une recherche" : "")}";
}
