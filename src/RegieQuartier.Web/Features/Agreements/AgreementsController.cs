using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Agreements;

/// <summary>The agreements of the régie with the State.</summary>
[Route("conventions")]
[Authorize(Policy = Policies.EditContracts)]
public sealed class AgreementsController(RegieQuartierDbContext db, SetAgreements set, LegalFigures figures, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await AgreementListPage.LoadAsync(db, time.Today, cancellation));

    [HttpGet("nouvelle")]
    public IActionResult New() => View(new AgreementForm { Kind = SiaeKind.Aci, HoursBasis = HoursBasis.Paid, YearlyHours = "1820" });

    [HttpPost("nouvelle")]
    public async Task<IActionResult> Create(AgreementForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var concluded = await set.ConcludeAsync(form.ToTerms(form.Kind!.Value), User, cancellation);
        if (concluded.Refused)
        {
            ModelState.AddRefusal(concluded.Refusal, AgreementLabels.Sentence(concluded.Refusal, await figures.ReadAsync(cancellation), form.StartsOn!.Value));
            return this.Again("New", form);
        }

        this.Flash("Convention notée. Ajoutez l’annexe financière de l’année.");
        return Redirect($"/conventions/{concluded.Value.Id}");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await AgreementPage.LoadAsync(db, id, time.Today, cancellation) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/modifier")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await set.FindAsync(id, cancellation) is { } agreement ? View(AgreementFormPage.Of(agreement, AgreementForm.Of(agreement))) : NotFound();

    [HttpPost("{id:guid}/modifier")]
    public async Task<IActionResult> Update(Guid id, AgreementForm form, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, cancellation) is not { } agreement)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", AgreementFormPage.Of(agreement, form));
        }

        var corrected = await set.CorrectAsync(agreement, form.ToTerms(agreement.Kind), form.Version, User, cancellation);
        if (corrected.Refused)
        {
            return await RefuseAsync(id, form, corrected.Refusal, cancellation);
        }

        this.Flash("Enregistré.");
        return Redirect($"/conventions/{id}");
    }

    /// <summary>The form with what was typed; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, AgreementForm form, Refusal refusal, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        var sentence = isStale ? AgreementWords.ChangedMeanwhile(now) : AgreementLabels.Sentence(refusal, await figures.ReadAsync(cancellation), form.StartsOn!.Value);
        // Here, an annex that is outside is the fault of the dates of the agreement.
        ModelState.AddModelError(refusal == AgreementRefusals.AnnexOutside ? nameof(AgreementForm.EndsOn) : refusal.Field ?? "", sentence);
        form.Version = isStale ? now.Version : form.Version;
        return this.Again("Edit", AgreementFormPage.Of(now, form));
    }
}
