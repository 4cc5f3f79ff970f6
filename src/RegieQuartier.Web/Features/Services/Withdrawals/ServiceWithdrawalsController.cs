using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Services.Withdrawals;

/// <summary>A help that is no longer offered, and that is offered again. What is booked stays.</summary>
[Route("services/{id:guid}/retrait")]
[Authorize(Policy = Policies.EditServices)]
public sealed class ServiceWithdrawalsController(RegieQuartierDbContext db, SetServices set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } service)
        {
            return NotFound();
        }

        var booked = await db.Appointments.StandingAt(time.Now).CountAsync(appointment => appointment.ServiceId == id, cancellation);
        var waiting = await db.WaitingEntries.Open().CountAsync(entry => entry.ServiceId == id && entry.Wish != WaitingWish.CallBack, cancellation);
        return View(new ServiceWithdrawalPage(id, service.Name, booked, waiting));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } service
            ? Done(await set.WithdrawAsync(service, User, cancellation), $"«\u00a0{service.Name}\u00a0» n’est plus proposé. Les rendez-vous déjà pris restent à l’agenda.")
            : NotFound();

    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } service
            ? Done(await set.OfferAgainAsync(service, User, cancellation), $"«\u00a0{service.Name}\u00a0» est de nouveau proposé.")
            : NotFound();

    private Task<AppointmentService?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.AppointmentServices.FirstOrDefaultAsync(service => service.Id == id, cancellation);

    private RedirectResult Done(Result result, string sentence)
    {
        this.FlashOutcome(result, sentence, ServiceLabels.Sentence);
        return Redirect("/services");
    }
}

/// <summary>The question, and what it leaves as it is.</summary>
public sealed record ServiceWithdrawalPage(Guid Id, string Name, int StillBooked, int StillWaiting);
