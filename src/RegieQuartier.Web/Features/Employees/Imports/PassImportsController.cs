using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Infrastructure.Files;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Files of PASS IAE.</summary>
[Route("imports/pass")]
[Authorize(Policy = Policies.ImportPasses)]
public sealed class PassImportsController(ImportUploads uploads) : Controller
{
    [HttpGet("nouveau")]
    public async Task<IActionResult> New(CancellationToken cancellation) => View(await uploads.PageOfAsync(ImportKind.Passes, User, cancellation));

    [HttpPost("nouveau")]
    [TakesFile(SentFile.Spreadsheet, ImportFiles.MostRequestBytes)]
    public Task<IActionResult> Create(ImportForm form, CancellationToken cancellation) => uploads.ReceiveAsync(this, ImportKind.Passes, form, cancellation);

    [HttpGet("modele.csv")]
    [HttpGet("modele.xlsx")]
    public Task<IActionResult> Template(CancellationToken cancellation) => uploads.TemplateOfAsync(ImportKind.Passes, Request.Path, cancellation);
}
