using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Relays.Stops;

/// <summary>A relay that may no longer book, and that may again. What it booked stays.</summary>
[Route("relais/{id:guid}/arret")]
[Authorize(Policy = Policies.EditServices)]
public sealed class RelayStopsController(RegieQuartierDbContext db, SetRelays set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } relay ? View(new RelayStopPage(id, relay.Name)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } relay
            ? Done(await set.StopAsync(relay, User, cancellation), $"{relay.Name} ne peut plus réserver. Les rendez-vous déjà pris restent à l’agenda.")
            : NotFound();

    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } relay
            ? Done(await set.ResumeAsync(relay, User, cancellation), $"{relay.Name} peut de nouveau réserver, avec le même lien.")
            : NotFound();

    private Task<BookingRelay?> FindAsync(Guid id, CancellationToken cancellation) => db.BookingRelays.FirstOrDefaultAsync(relay => relay.Id == id, cancellation);

    private RedirectResult Done(Result result, string sentence)
    {
        this.FlashOutcome(result, sentence, RelayLabels.Sentence);
        return Redirect("/relais");
    }
}

/// <summary>The question.</summary>
public sealed record RelayStopPage(Guid Id, string Name);
