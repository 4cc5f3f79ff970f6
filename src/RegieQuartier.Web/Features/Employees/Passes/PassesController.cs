using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>Writes down the PASS IAE that a person received, here or elsewhere.</summary>
[Route("salaries/{id:guid}/pass/nouveau")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassesController(OpenEmployee open, SetPasses set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.EditPass: true } file ? View(new PassPage(file, new PassForm { StartsOn = file.Contract?.Dates.StartsOn })) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, PassForm form, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.EditPass: true } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new PassPage(file, form));
        }

        var received = await set.ReceiveAsync(id, form.ToTerms(), form.Preview, User, cancellation);
        if (received.Refused)
        {
            ModelState.AddRefusal(received.Refusal, PassLabels.Sentence(received.Refusal));
            return this.Again("New", new PassPage(file, form));
        }

        if (form.Preview)
        {
            return View("New", new PassPage(file, form) { Preview = PassPreview.OfReceived(received.Value, file.Today) });
        }

        this.Flash($"PASS IAE noté. Il finit le {received.Value.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }
}

/// <summary>The form of a PASS.</summary>
public sealed record PassPage(EmployeeFile File, PassForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }
}
