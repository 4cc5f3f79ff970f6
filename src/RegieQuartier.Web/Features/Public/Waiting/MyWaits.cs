using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Public.MyAppointment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>What a person answers for the time that is held for them, from whichever page they do.</summary>
internal static class MyWaits
{
    /// <summary>The page of a ticket that is too old.</summary>
    public const string Closed = "/Features/Public/MyAppointment/Expired.cshtml";

    private const string Over = "Cette place n’est plus gardée pour vous.";

    /// <summary>They take the time; null when it is not held for them any more, and they read so.</summary>
    public static async Task<TakenOffer?> AcceptAsync(
        this Controller controller, IQueryable<WaitingEntry> entries, RegieQuartierDbContext db, AnswerOffer answer, ParisTime time, CancellationToken cancellation)
    {
        if (await OfferedPlace.FindAsync(db, entries, time.Now, cancellation) is { } place
            && await answer.AcceptAsync(place.EntryId, place.OfferId, null, cancellation) is { Refused: false } taken)
        {
            return taken.Value;
        }

        controller.FlashWarning(Over);
        return null;
    }

    /// <summary>They do not want it.</summary>
    public static async Task DeclineAsync(
        this Controller controller, IQueryable<WaitingEntry> entries, RegieQuartierDbContext db, AnswerOffer answer, ParisTime time, CancellationToken cancellation)
    {
        if (await OfferedPlace.FindAsync(db, entries, time.Now, cancellation) is { } place
            && await answer.DeclineAsync(place.EntryId, place.OfferId, null, cancellation) is { Refused: false })
        {
            controller.Flash("C’est noté. La place servira à quelqu’un d’autre.");
            return;
        }

        controller.FlashWarning(Over);
    }

    /// <summary>Their appointment, as it is now.</summary>
    public static RedirectResult ToOwn(this Controller controller, TakenOffer taken, AppointmentTicket appointments)
    {
        controller.Flash(taken.IsEarlier ? "C’est changé. Votre code reste le même." : "C’est réservé. Votre code reste le même.");
        return controller.Redirect($"/mon-rendez-vous/{appointments.For(taken.AppointmentId)}");
    }
}
