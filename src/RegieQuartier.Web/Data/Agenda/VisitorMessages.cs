using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// What is told to who booked: by e-mail when there is an address, else by text message when the phone and the
/// régie can. Otherwise nothing: the person has read it on the screen.
/// </summary>
public sealed class VisitorMessages(AppointmentMessages words, IOptions<SmsSettings> sms)
{
    /// <summary>It is booked; null when there is no way to say it.</summary>
    public OutgoingMessage? Confirmation(Appointment appointment) => WayTo(appointment) is { } way
        ? Queue(MessageKind.AppointmentConfirmation, appointment, way, words.Confirmation(way.Channel, appointment.StartsAt, appointment.Code), appointment.BookedAt)
        : null;

    /// <summary>It is cancelled, whoever pressed the button; null when there is no way to say it.</summary>
    public OutgoingMessage? Cancellation(Appointment appointment, DateTimeOffset now) => WayTo(appointment) is { } way
        ? Queue(MessageKind.AppointmentCancellation, appointment, way, words.Cancellation(way.Channel, appointment.StartsAt), now)
        : null;

    private (MessageChannel Channel, string Address)? WayTo(Appointment appointment) => (appointment.Email, appointment.Phone) switch
    {
        ({ } email, _) => (MessageChannel.Email, email),
        (_, { IsFrenchMobile: true } phone) when sms.Value.Url is not null => (MessageChannel.Sms, phone.E164),
        _ => null,
    };

    private static OutgoingMessage Queue(
        MessageKind kind, Appointment appointment, (MessageChannel Channel, string Address) way, MessageText text, DateTimeOffset now) =>
        OutgoingMessage.Queue(kind, way.Channel, appointment.FullName, way.Address, text.Title, text.Body, appointment.Id, now);
}
