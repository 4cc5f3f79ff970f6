using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>The figures of the régie, or of the reader's crew, each with its definition.</summary>
[Route("indicateurs")]
[Authorize(Policy = Policies.ViewFigures)]
public sealed class IndicatorsController(RegieQuartierDbContext db, IEnumerable<IIndicator> indicators, TraceExport trace, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] PeriodQuery query, CancellationToken cancellation)
    {
        var page = await IndicatorsPage.LoadAsync(db, indicators, User, query, Ask(query), time.Today, cancellation);
        return ModelState.IsValid ? View(page) : this.Again(nameof(Index), page);
    }

    /// <summary>
    /// The same as a file, which may leave the régie: small counts are hidden in it, and its making is traced. Of days that make
    /// no period there is none: the page says why.
    /// </summary>
    [HttpGet("export.csv")]
    [HttpGet("export.xlsx")]
    [Authorize(Policy = Policies.ViewAllFigures)]
    public async Task<IActionResult> Export([FromQuery] PeriodQuery query, CancellationToken cancellation)
    {
        var asked = Ask(query);
        if (!ModelState.IsValid)
        {
            return LocalRedirect($"/indicateurs{Request.QueryString}");
        }

        var page = await IndicatorsPage.LoadAsync(db, indicators, User, query, asked, time.Today, cancellation);
        var (figures, format) = (ExportedFigure.Of(page), SpreadsheetFile.FormatOf(Request.Path));
        await trace.ExecuteAsync($"Indicateurs, {page.Period.Text}", figures.Count, format, User, cancellation);
        return new SpreadsheetResult<ExportedFigure>(ExportedFigure.ListOf(page, figures), format);
    }

    private AskedPeriod Ask(PeriodQuery query)
    {
        var asked = query.Read(time.Today);
        foreach (var (field, sentence) in asked.Errors)
        {
            ModelState.AddModelError(field, sentence);
        }

        return asked;
    }
}
