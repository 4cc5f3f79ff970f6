using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.ExitReasons;

/// <summary>The reasons to leave, as the paying agency numbers and ranks them.</summary>
[Route("motifs-de-sortie")]
public sealed class ExitReasonsController(RegieQuartierDbContext db, SetExitReasons set, ParisTime time) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewExitReasons)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await ExitReasonListPage.LoadAsync(db, User, time.Today, cancellation));

    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.EditExitReasons)]
    public IActionResult New() => View(new ExitReasonForm { From = time.Today });

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.EditExitReasons)]
    public async Task<IActionResult> Create(ExitReasonForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var added = await set.AddAsync(form.Code!.Value, form.Label ?? "", form.Category!.Value, form.From!.Value, form.IsSensitive, User, cancellation);
        if (added.Refused)
        {
            ModelState.AddRefusal(added.Refusal, ExitLabels.Sentence(added.Refusal));
            return this.Again("New", form);
        }

        this.Flash("Motif ajouté.");
        return Redirect("/motifs-de-sortie");
    }

    [HttpGet("{id:guid}")]
    [Authorize(Policy = Policies.EditExitReasons)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await set.FindAsync(id, cancellation) is { } reason ? View(PageOf(reason, new ReclassificationForm())) : NotFound();

    [HttpPost("{id:guid}")]
    [Authorize(Policy = Policies.EditExitReasons)]
    public async Task<IActionResult> Update(Guid id, ReclassificationForm form, CancellationToken cancellation)
    {
        if (await set.FindAsync(id, cancellation) is not { } reason)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", PageOf(reason, form));
        }

        var (page, ranked) = (PageOf(reason, form), await set.ReclassifyAsync(reason, form.Category!.Value, form.From!.Value, User, cancellation));
        if (ranked.Refused)
        {
            ModelState.AddRefusal(ranked.Refusal, ExitLabels.Sentence(ranked.Refusal));
            return this.Again("Edit", page);
        }

        this.Flash("Catégorie changée. Les sorties d’avant ce jour gardent la leur.");
        return Redirect("/motifs-de-sortie");
    }

    [HttpPost("{id:guid}/retrait")]
    [Authorize(Policy = Policies.EditExitReasons)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation)
    {
        var withdrawn = await set.WithdrawAsync(id, User, cancellation);
        this.FlashOutcome(withdrawn, "Catégorie à venir retirée.", ExitLabels.Sentence);
        return Redirect("/motifs-de-sortie");
    }

    private static ReclassificationPage PageOf(ExitReason reason, ReclassificationForm form) => new(reason.Id, reason.Label, reason.Category, reason.From, form);
}
