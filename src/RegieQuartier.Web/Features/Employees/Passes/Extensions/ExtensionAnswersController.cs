using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Passes.Extensions;

/// <summary>The prescriber's answer to an extension.</summary>
[Route("salaries/{id:guid}/pass/{passId:guid}/prolongation/{extensionId:guid}")]
[Authorize(Policy = Policies.EditPasses)]
public sealed class ExtensionAnswersController(SetPasses set, ParisTime time) : Controller
{
    [HttpPost("accord")]
    public async Task<IActionResult> Create(Guid id, Guid passId, Guid extensionId, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, extensionId, cancellation) is not var (found, extension))
        {
            return NotFound();
        }

        return await AnswerAsync(id, found, found.Pass.Grant(extension, time.Today), () => $"PASS prolongé jusqu’au {found.Pass.EndsOn.ToDateText()}.", cancellation);
    }

    [HttpGet("refus")]
    public async Task<IActionResult> New(Guid id, Guid passId, Guid extensionId, CancellationToken cancellation) =>
        await FindAsync(id, passId, extensionId, cancellation) is var (found, _) ? View("Deny", new ExtensionDenialPage(found.File, passId, extensionId, new ExtensionDenialForm())) : NotFound();

    [HttpPost("refus")]
    public async Task<IActionResult> Update(Guid id, Guid passId, Guid extensionId, ExtensionDenialForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, passId, extensionId, cancellation) is not var (found, extension))
        {
            return NotFound();
        }

        return ModelState.IsValid
            ? await AnswerAsync(id, found, found.Pass.Deny(extension, form.Denial!.Value, time.Today), () => "Refus noté. La fin du PASS ne change pas.", cancellation)
            : this.Again("Deny", new ExtensionDenialPage(found.File, passId, extensionId, form));
    }

    private async Task<IActionResult> AnswerAsync(Guid id, OpenPass found, Result done, Func<string> sentence, CancellationToken cancellation)
    {
        var kept = done.Refused ? done : await set.KeepAsync(found.Pass, found.Pass.Version, User, cancellation);
        if (kept.Refused)
        {
            this.FlashWarning(PassLabels.Sentence(kept.Refusal));
        }
        else
        {
            this.Flash(sentence());
        }

        return Redirect($"/salaries/{id}/contrats");
    }

    private async Task<(OpenPass Found, PassExtension Extension)?> FindAsync(Guid id, Guid passId, Guid extensionId, CancellationToken cancellation) =>
        await set.OpenAsync(id, passId, User, cancellation) is { } found
        && found.Pass.Extensions.FirstOrDefault(known => known.Id == extensionId) is { } extension
            ? (found, extension)
            : null;
}

/// <summary>The form of a refusal.</summary>
public sealed record ExtensionDenialPage(EmployeeFile File, Guid PassId, Guid ExtensionId, ExtensionDenialForm Form);
