using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>Writes down the PASS IAE that a person received, here or elsewhere.</summary>
[Route("salaries/{id:guid}/pass/nouveau")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class PassesController(OpenEmployee open, SetPasses set, LegalFigures figures) : Controller
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

        var page = await PageAsync(file, form, cancellation);
        // What is asked about is not kept before it is confirmed; what refuses it is said beside.
        var onlyTried = form.Preview || page.Question is { IsConfirmed: false };
        var received = await set.ReceiveAsync(id, form.ToTerms(), onlyTried, User, cancellation);
        if (received.Refused)
        {
            ModelState.AddRefusal(received.Refusal, PassLabels.Sentence(received.Refusal));
            return this.Again("New", page);
        }

        if (form.Preview)
        {
            return View("New", page with { Preview = PassPreview.OfReceived(received.Value, file.Today) with { Warnings = page.Question is { Sentence: { } asked } ? [asked] : [] } });
        }

        if (page.Question?.Open is { } unanswered)
        {
            ModelState.AddModelError(nameof(form.Confirmed), unanswered);
            return this.Again("New", page);
        }

        this.Flash($"PASS IAE noté. Il finit le {received.Value.EndsOn.ToDateText()}.");
        return Redirect($"/salaries/{id}/contrats");
    }

    private async Task<PassPage> PageAsync(EmployeeFile file, PassForm form, CancellationToken cancellation)
    {
        var startsOn = form.StartsOn!.Value;
        var before = await set.EndedBeforeAsync(file.Id, startsOn, cancellation);
        return new PassPage(file, form) { Question = PassWaiting.Ask(before, startsOn, await figures.ReadAsync(cancellation), form.Confirmed) };
    }
}

/// <summary>The form of a PASS.</summary>
public sealed record PassPage(EmployeeFile File, PassForm Form)
{
    /// <summary>What the dates would become.</summary>
    public DatesPreview? Preview { get; init; }

    /// <summary>What is asked before it is kept; null when nothing is unusual.</summary>
    public FormQuestion? Question { get; init; }
}
