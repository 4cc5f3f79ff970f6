using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Infrastructure.Files;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Files of the hours of months.</summary>
[Route("imports/heures")]
[Authorize(Policy = Policies.ImportHours)]
public sealed class HoursImportsController(ImportUploads uploads) : Controller
{
    [HttpGet("nouveau")]
    public IActionResult New() => View(uploads.PageOf(ImportKind.Hours));

    [HttpPost("nouveau")]
    [TakesFile(SentFile.Spreadsheet, ImportFiles.MostRequestBytes)]
    public Task<IActionResult> Create(ImportForm form, CancellationToken cancellation) => uploads.ReceiveAsync(this, ImportKind.Hours, form, cancellation);

    [HttpGet("modele.csv")]
    [HttpGet("modele.xlsx")]
    public IActionResult Template() => uploads.TemplateOf(ImportKind.Hours, Request.Path);
}
