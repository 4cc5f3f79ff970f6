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
    public async Task<IActionResult> New(CancellationToken cancellation) => View(await uploads.PageOfAsync(ImportKind.Hours, User, cancellation));

    [HttpPost("nouveau")]
    [TakesFile(SentFile.Spreadsheet, ImportFiles.MostRequestBytes)]
    public Task<IActionResult> Create(ImportForm form, CancellationToken cancellation) => uploads.ReceiveAsync(this, ImportKind.Hours, form, cancellation);

    [HttpGet("modele.csv")]
    [HttpGet("modele.xlsx")]
    public Task<IActionResult> Template(CancellationToken cancellation) => uploads.TemplateOfAsync(ImportKind.Hours, Request.Path, cancellation);
}
