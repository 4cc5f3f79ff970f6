using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Referents;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Delegations;

/// <summary>While an advisor is away, a colleague follows their people: dated, so that nobody shares an account.</summary>
[Route("salaries/remplacements")]
[Authorize(Policy = Policies.NameReferents)]
public sealed class DelegationsController(RegieQuartierDbContext db, SetReferents set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PageAsync(new DelegationForm(), cancellation));

    [HttpPost]
    public async Task<IActionResult> Create(DelegationForm form, CancellationToken cancellation)
    {
        if (!User.Can(Policies.ViewAllPathways) && form.AdvisorId is { } advisor && advisor != User.AccountId())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Index", await PageAsync(form, cancellation));
        }

        var planned = await set.DelegateAsync(form.AdvisorId!.Value, form.DelegateId!.Value, form.StartsOn!.Value, form.EndsOn!.Value, User, cancellation);
        if (planned.Refused)
        {
            ModelState.AddRefusal(planned.Refusal, ReferentLabels.Sentence(planned.Refusal));
            return this.Again("Index", await PageAsync(form, cancellation));
        }

        this.Flash("Remplacement prévu.");
        return Redirect("/salaries/remplacements");
    }

    [HttpPost("{delegationId:guid}/fin")]
    public async Task<IActionResult> Delete(Guid delegationId, CancellationToken cancellation)
    {
        if (await db.ReferentDelegations.PlannedBy(User).FirstOrDefaultAsync(known => known.Id == delegationId, cancellation) is not { } delegation)
        {
            return NotFound();
        }

        var ended = await set.EndDelegationAsync(delegation, User, cancellation);
        this.FlashOutcome(ended, "Remplacement terminé.", ReferentLabels.Sentence);
        return Redirect("/salaries/remplacements");
    }

    private Task<DelegationListPage> PageAsync(DelegationForm form, CancellationToken cancellation) => DelegationListPage.LoadAsync(db, User, time.Today, form, cancellation);
}
