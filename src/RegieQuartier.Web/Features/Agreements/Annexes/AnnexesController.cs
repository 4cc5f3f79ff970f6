using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Agreements.Annexes;

/// <summary>The financial annexes of an agreement, one a year as a rule.</summary>
[Route("conventions/{id:guid}/annexes")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class AnnexesController(SetAgreements set, ParisTime time) : Controller
{
    [HttpGet("nouvelle")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await set.FindAsync(id, cancellation) is { } agreement ? View(AnnexPage.Of(agreement, null, NextOf(agreement))) : NotFound();

    [HttpPost("nouvelle")]
    public async Task<IActionResult> Create(Guid id, AnnexForm form, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, cancellation) is not { } agreement)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", AnnexPage.Of(agreement, null, form));
        }

        var added = await set.AnnexAsync(agreement, form.ToTerms(), form.Version, User, cancellation);
        return added.Refused ? await RefuseAsync(id, null, form, added.Refusal, cancellation) : Done(id, "Annexe ajoutée.");
    }

    [HttpGet("{annexId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid annexId, CancellationToken cancellation) =>
        await FindAsync(id, annexId, cancellation) is var (agreement, annex) ? View(AnnexPage.Of(agreement, annexId, AnnexForm.Of(agreement, annex))) : NotFound();

    [HttpPost("{annexId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid annexId, AnnexForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, annexId, cancellation) is not var (agreement, annex))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", AnnexPage.Of(agreement, annexId, form));
        }

        var corrected = await set.CorrectAsync(agreement, annex, form.ToTerms(), form.Version, User, cancellation);
        return corrected.Refused ? await RefuseAsync(id, annexId, form, corrected.Refusal, cancellation) : Done(id, "Enregistré.");
    }

    // The year that has no annex yet, as far as the agreement goes.
    private AnnexForm NextOf(SiaeAgreement agreement)
    {
        var first = agreement.Annexes.Count > 0 ? agreement.Annexes[^1].EndsOn.AddDays(1) : agreement.StartsOn;
        if (first > agreement.EndsOn)
        {
            return new AnnexForm { Version = agreement.Version };
        }

        var endOfYear = new DateOnly(first.Year, 12, 31);
        return new AnnexForm
        {
            StartsOn = first,
            EndsOn = endOfYear < agreement.EndsOn ? endOfYear : agreement.EndsOn,
            State = first > time.Today ? AnnexState.Provisional : AnnexState.Valid,
            Version = agreement.Version,
        };
    }

    /// <summary>The form with what was typed; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, Guid? annexId, AnnexForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        var annex = now.Annexes.FirstOrDefault(known => known.Id == annexId);
        ModelState.AddRefusal(refusal, isStale && annex is not null ? AgreementWords.ChangedMeanwhile(annex) : isStale ? AgreementWords.ChangedMeanwhile(now) : AgreementLabels.Sentence(refusal));
        form.Version = isStale ? now.Version : form.Version;
        return this.Again(annexId is null ? "New" : "Edit", AnnexPage.Of(now, annexId, form));
    }

    private RedirectResult Done(Guid id, string sentence)
    {
        this.Flash(sentence);
        return Redirect($"/conventions/{id}");
    }

    private async Task<(SiaeAgreement Agreement, FinancialAnnex Annex)?> FindAsync(Guid id, Guid annexId, CancellationToken cancellation) =>
        await set.FindAsync(id, cancellation) is { } agreement && agreement.Annexes.FirstOrDefault(known => known.Id == annexId) is { } annex ? (agreement, annex) : null;
}
