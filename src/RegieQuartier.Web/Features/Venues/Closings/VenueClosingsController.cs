using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Venues.Closings;

/// <summary>A place that is no longer used, and that is used again. Appointments given there stay.</summary>
[Route("lieux/{id:guid}/fermeture")]
[Authorize(Policy = Policies.EditServices)]
public sealed class VenueClosingsController(RegieQuartierDbContext db, SetVenues set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } venue ? View(new VenueClosingPage(id, venue.Name)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } venue
            ? Done(await set.CloseAsync(venue.Id, User, cancellation), $"{venue.Name} n’est plus utilisé. Les rendez-vous déjà donnés là y restent.")
            : NotFound();

    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } venue
            ? Done(await set.ReopenAsync(venue, User, cancellation), $"{venue.Name} peut de nouveau servir.")
            : NotFound();

    private Task<Venue?> FindAsync(Guid id, CancellationToken cancellation) => db.Venues.FirstOrDefaultAsync(venue => venue.Id == id, cancellation);

    private RedirectResult Done(Result result, string sentence)
    {
        this.FlashOutcome(result, sentence, VenueWords.Sentence);
        return Redirect("/lieux");
    }
}

/// <summary>The question.</summary>
public sealed record VenueClosingPage(Guid Id, string Name);
