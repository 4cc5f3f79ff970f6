using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The message that confirms a booking: by e-mail when there is an address, else by text message when the
/// phone and the régie can. Otherwise none: the person has read the code on the screen.
/// </summary>
public sealed class ConfirmationMessages(AppointmentMessages words, IOptions<SmsSettings> sms)
{
    public OutgoingMessage? For(Appointment appointment) => (appointment.Email, appointment.Phone) switch
    {
        ({ } email, _) => Queue(appointment, MessageChannel.Email, email),
        (_, { IsFrenchMobile: true } phone) when sms.Value.Url is not null => Queue(appointment, MessageChannel.Sms, phone.E164),
        _ => null,
    };

    private OutgoingMessage Queue(Appointment appointment, MessageChannel channel, string address)
    {
        var text = words.Confirmation(channel, appointment.StartsAt, appointment.Code);
        return OutgoingMessage.Queue(
            MessageKind.AppointmentConfirmation, channel, appointment.FullName, address, text.Title, text.Body, appointment.Id, appointment.BookedAt);
    }
}
