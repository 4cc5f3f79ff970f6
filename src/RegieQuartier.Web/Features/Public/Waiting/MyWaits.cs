using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>What a person answers for the time that is held for them, from whichever page they do.</summary>
internal static class MyWaits
{
    /// <summary>The page of a ticket that is too old.</summary>
    public const string Closed = "/Features/Public/MyAppointment/Expired.cshtml";

    /// <summary>They take the time; null when it is not held for them any more, and they read so.</summary>
    public static async Task<TakenOffer?> AcceptAsync(
        this Controller controller, IQueryable<WaitingEntry> entries, RegieQuartierDbContext db, AnswerOffer answer, ParisTime time, CancellationToken cancellation)
    {
        if (await OfferedPlace.FindAsync(db, entries, time.Now, cancellation) is { } place
            && await answer.AcceptAsync(place.EntryId, place.OfferId, null, cancellation) is { Refused: false } taken)
        {
            return taken.Value;
        }

        controller.FlashWarning(Say("offer.over"));
        return null;
    }

    /// <summary>They do not want it.</summary>
    public static async Task DeclineAsync(
        this Controller controller, IQueryable<WaitingEntry> entries, RegieQuartierDbContext db, AnswerOffer answer, ParisTime time, CancellationToken cancellation)
    {
        if (await OfferedPlace.FindAsync(db, entries, time.Now, cancellation) is { } place
            && await answer.DeclineAsync(place.EntryId, place.OfferId, null, cancellation) is { Refused: false })
        {
            controller.Flash(Say("offer.refused"));
            return;
        }

        controller.FlashWarning(Say("offer.over"));
    }

    /// <summary>Their appointment, as it is now.</summary>
    public static RedirectResult ToOwn(this Controller controller, TakenOffer taken, AppointmentTicket appointments)
    {
        controller.Flash(Say(taken.IsEarlier ? "mine.moved" : "offer.taken"));
        return controller.Redirect(To($"/mon-rendez-vous/{appointments.For(taken.AppointmentId)}"));
    }
}
