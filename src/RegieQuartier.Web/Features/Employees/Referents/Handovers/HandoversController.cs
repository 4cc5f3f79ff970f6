using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Referents.Handovers;

/// <summary>
/// All whom an advisor still follows, handed over at once or one by one: before they leave, or once their account is closed. The
/// director hands over anybody's; an advisor, their own.
/// </summary>
[Route("salaries/suivis/{advisorId:guid}")]
[Authorize(Policy = Policies.NameReferents)]
public sealed class HandoversController(RegieQuartierDbContext db, SetReferents set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid advisorId, CancellationToken cancellation) =>
        await PageAsync(advisorId, new ReferentForm(), cancellation) is { } page ? View(page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid advisorId, ReferentForm form, CancellationToken cancellation)
    {
        if (await PageAsync(advisorId, form, cancellation) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Index", page);
        }

        var handed = await set.HandOverAsync(advisorId, form.AdvisorId!.Value, User, cancellation);
        if (handed.Refused)
        {
            db.ChangeTracker.Clear();
            ModelState.AddRefusal(handed.Refusal, ReferentLabels.Sentence(handed.Refusal));
            return await PageAsync(advisorId, form, cancellation) is { } now ? this.Again("Index", now) : NotFound();
        }

        this.Flash("C’est noté. Le changement vaut dès maintenant.");
        return Redirect($"/salaries/suivis/{advisorId}");
    }

    private async Task<HandoverPage?> PageAsync(Guid advisorId, ReferentForm form, CancellationToken cancellation) =>
        User.Can(Policies.ViewAllPathways) || advisorId == User.AccountId() ? await HandoverPage.LoadAsync(db, advisorId, form, time.Today, cancellation) : null;
}
