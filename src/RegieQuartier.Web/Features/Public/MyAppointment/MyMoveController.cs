using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>A resident takes another time: the one they have is kept until the other is theirs.</summary>
[Route("mon-rendez-vous/{ticket}/changement")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MyMoveController(MoveSlots slots, AppointmentTicket tickets, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> Index(string ticket, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View("Expired");
        }

        var page = await slots.LoadAsync(id, ticket, SlotFilter.Of(Request.Query), time.Now, cancellation);
        return page switch
        {
            null => NotFound(),
            { Appointment.CanMove: false } => Redirect(To($"/mon-rendez-vous/{ticket}")),
            _ => View("Move", page),
        };
    }

    [AllowAnonymous]
    [HttpGet("calendrier")]
    public async Task<IActionResult> Calendar(string ticket, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View("Expired");
        }

        var page = await slots.LoadCalendarAsync(id, ticket, time.Now, cancellation);
        return page switch
        {
            null => NotFound(),
            { Appointment.CanMove: false } => Redirect(To($"/mon-rendez-vous/{ticket}")),
            _ => View("MoveCalendar", page),
        };
    }

    [AllowAnonymous]
    [HttpGet("{slot}")]
    public Task<IActionResult> New(string ticket, string slot, CancellationToken cancellation) =>
        AskAsync(ticket, slot, StatusCodes.Status200OK, cancellation);

    [AllowAnonymous]
    [HttpPost("{slot}")]
    [EnableRateLimiting(RateLimits.PublicWrite)]
    public async Task<IActionResult> Create(string ticket, string slot, [FromServices] MoveAppointment move, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View("Expired");
        }

        if (!SlotName.TryParse(slot, out var wanted))
        {
            return NotFound();
        }

        var moved = await move.ExecuteAsync(new MoveOrder(id, wanted, ActorId: null, BeyondLimits: null), cancellation);
        if (moved is { Refused: true } && moved.Refusal == AppointmentRefusals.SlotTaken)
        {
            return await AskAsync(ticket, slot, StatusCodes.Status409Conflict, cancellation);
        }

        // Refused or done, the appointment's own page tells where it stands.
        if (!moved.Refused)
        {
            this.Flash(Say("mine.moved"));
        }

        return Redirect(To($"/mon-rendez-vous/{ticket}"));
    }

    private async Task<IActionResult> AskAsync(string ticket, string slot, int status, CancellationToken cancellation)
    {
        if (tickets.Read(ticket) is not { } id)
        {
            return View("Expired");
        }

        var page = await slots.AskAsync(id, ticket, slot, time.Now, cancellation);
        Response.StatusCode = status;
        return page switch
        {
            null => NotFound(),
            { Appointment.CanMove: false } => Redirect(To($"/mon-rendez-vous/{ticket}")),
            _ => View("MoveQuestion", page),
        };
    }
}
