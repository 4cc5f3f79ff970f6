using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Infrastructure.Files;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Files of employees.</summary>
[Route("imports/salaries")]
[Authorize(Policy = Policies.ImportEmployees)]
public sealed class EmployeeImportsController(ImportUploads uploads) : Controller
{
    [HttpGet("nouveau")]
    public async Task<IActionResult> New(CancellationToken cancellation) => View(await uploads.PageOfAsync(ImportKind.Employees, User, cancellation));

    [HttpPost("nouveau")]
    [TakesFile(SentFile.Spreadsheet, ImportFiles.MostRequestBytes)]
    public Task<IActionResult> Create(ImportForm form, CancellationToken cancellation) => uploads.ReceiveAsync(this, ImportKind.Employees, form, cancellation);

    [HttpGet("modele.csv")]
    [HttpGet("modele.xlsx")]
    public Task<IActionResult> Template(CancellationToken cancellation) => uploads.TemplateOfAsync(ImportKind.Employees, Request.Path, cancellation);
}
