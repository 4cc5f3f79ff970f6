using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Venues;

/// <summary>The places where people are received, apart from the régie’s own address.</summary>
[Route("lieux")]
public sealed class VenuesController(RegieQuartierDbContext db, SetVenues set, ParisTime time) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewServices)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await VenueListPage.LoadAsync(db, User, time.Today, cancellation));

    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.EditServices)]
    public IActionResult New() => View(new VenueForm());

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.EditServices)]
    public async Task<IActionResult> Create(VenueForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var opened = await set.OpenAsync(form.ToFacts(), User, cancellation);
        if (opened.Refused)
        {
            ModelState.AddRefusal(opened.Refusal, VenueWords.Sentence(opened.Refusal));
            return this.Again("New", form);
        }

        this.Flash("Lieu ajouté. Vous pouvez le choisir pour une permanence.");
        return Redirect("/lieux");
    }

    [HttpGet("{id:guid}")]
    [Authorize(Policy = Policies.EditServices)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } venue ? View(VenueFormPage.Of(venue, VenueForm.Of(venue))) : NotFound();

    [HttpPost("{id:guid}")]
    [Authorize(Policy = Policies.EditServices)]
    public async Task<IActionResult> Update(Guid id, VenueForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } venue)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", VenueFormPage.Of(venue, form));
        }

        var changed = await set.ChangeAsync(venue, form.ToFacts(), form.Version, User, cancellation);
        if (changed.Refused)
        {
            return await RefuseAsync(id, form, changed.Refusal, cancellation);
        }

        this.Flash("Lieu changé. Qui a un rendez-vous là le lit déjà sur sa page.");
        return Redirect("/lieux");
    }

    /// <summary>The form with what was typed; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, VenueForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, cancellation) is not { } venue)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? VenueWords.ChangedMeanwhile(venue) : VenueWords.Sentence(refusal));
        form.Version = isStale ? venue.Version : form.Version;
        return this.Again("Edit", VenueFormPage.Of(venue, form));
    }

    private Task<Venue?> FindAsync(Guid id, CancellationToken cancellation) => db.Venues.FirstOrDefaultAsync(venue => venue.Id == id, cancellation);
}
