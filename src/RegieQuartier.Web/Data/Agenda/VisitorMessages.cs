using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure.Languages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// What is told to who has an appointment: by e-mail when there is an address, else by text message when the phone and the
/// régie can. Else, what the person did themselves they have read on the screen, and what the team did somebody says to them.
/// </summary>
public sealed class VisitorMessages(AppointmentMessages words, VenueCatalogue venues, IOptions<SmsSettings> sms)
{
    /// <summary>It is booked.</summary>
    /// <param name="appointment">The appointment.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null when there is no way to say it, and no need.</returns>
    public async ValueTask<OutgoingMessage?> ConfirmationAsync(Appointment appointment, CancellationToken cancellation)
    {
        var venue = await venues.FindAsync(appointment.VenueId, cancellation);
        return Queue(
            MessageKind.AppointmentConfirmation,
            appointment,
            byTeam: false,
            channel => words.Confirmation(channel, appointment.StartsAt, appointment.Code, venue),
            appointment.BookedAt);
    }

    /// <summary>It is cancelled.</summary>
    /// <param name="appointment">The appointment.</param>
    /// <param name="byTeam">Whether the team did it: then the person does not know yet.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <returns>Null when there is no way to say it, and no need.</returns>
    public OutgoingMessage? Cancellation(Appointment appointment, bool byTeam, DateTimeOffset now) => Queue(
        MessageKind.AppointmentCancellation, appointment, byTeam, channel => words.Cancellation(channel, appointment.StartsAt), now);

    /// <summary>It has another time.</summary>
    /// <param name="appointment">The appointment, moved.</param>
    /// <param name="byTeam">Whether the team did it: then the person does not know yet.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null when there is no way to say it, and no need.</returns>
    public async ValueTask<OutgoingMessage?> MoveAsync(Appointment appointment, bool byTeam, DateTimeOffset now, CancellationToken cancellation)
    {
        var venue = await venues.FindAsync(appointment.VenueId, cancellation);
        return Queue(MessageKind.AppointmentMove, appointment, byTeam, channel => words.Move(channel, appointment.StartsAt, appointment.Code, venue), now);
    }

    /// <summary>It comes soon.</summary>
    /// <param name="appointment">The appointment.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null when there is no way to say it.</returns>
    public async ValueTask<OutgoingMessage?> ReminderAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellation)
    {
        var venue = await venues.FindAsync(appointment.VenueId, cancellation);
        return Queue(
            MessageKind.AppointmentReminder,
            appointment,
            byTeam: false,
            channel => words.Reminder(channel, appointment.StartsAt, appointment.Code, venue),
            now,
            ParisZone.DayOf(appointment.StartsAt));
    }

    /// <summary>A time is held for who waits: always said, by voice if need be.</summary>
    /// <param name="offer">The time, held.</param>
    /// <param name="subjectId">The appointment they have, or the one that it would be.</param>
    /// <param name="key">What the answer comes with.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async ValueTask<OutgoingMessage> OfferAsync(Appointment offer, Guid subjectId, BookingKey key, DateTimeOffset now, CancellationToken cancellation)
    {
        var venue = await venues.FindAsync(offer.VenueId, cancellation);
        var (channel, address) = WayTo(offer.Visitor);
        using var speaking = LanguageOf(offer, channel).Speaking();
        var text = words.Offer(channel, offer.StartsAt, offer.OfferedUntil!.Value, key.Text, now, venue);
        return OutgoingMessage.Queue(MessageKind.WaitingOffer, channel, offer.FullName, address, text.Title, text.Body, subjectId, now);
    }

    /// <summary>Whether somebody of the team has to say to this person what is sent to others.</summary>
    public bool AreSaidTo(Visitor visitor) => WayTo(visitor).Channel == MessageChannel.Voice;

    private OutgoingMessage? Queue(
        MessageKind kind, Appointment appointment, bool byTeam, Func<MessageChannel, MessageText> say, DateTimeOffset now, DateOnly? aboutDay = null)
    {
        var (channel, address) = WayTo(appointment.Visitor);
        if (channel == MessageChannel.Voice && !byTeam)
        {
            return null;
        }

        using var speaking = LanguageOf(appointment, channel).Speaking();
        var text = say(channel);
        return OutgoingMessage.Queue(kind, channel, appointment.FullName, address, text.Title, text.Body, appointment.Id, now, aboutDay);
    }

    // What somebody of the team says, they read in French first.
    private static Language LanguageOf(Appointment appointment, MessageChannel channel) =>
        channel == MessageChannel.Voice ? LanguageFiles.French : LanguageFiles.FindOrFrench(appointment.Language);

    private (MessageChannel Channel, string? Address) WayTo(Visitor visitor) => (visitor.Email, visitor.Phone) switch
    {
        ({ } email, _) => (MessageChannel.Email, email),
        (_, { IsFrenchMobile: true } phone) when sms.Value.Url is not null => (MessageChannel.Sms, phone.E164),
        _ => (MessageChannel.Voice, null),
    };
}
