using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What the last week's bookings told people, as if the text messages had left; two could not, and wait for somebody's voice.</summary>
internal static class DemoMessages
{
    private const int NotDelivered = 2;

    /// <summary>Adds the chapter. The caller saves.</summary>
    /// <param name="db">The database, with its appointments.</param>
    /// <param name="words">The site's own words.</param>
    /// <param name="now">The start of the first day, in UTC.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task AddToAsync(RegieQuartierDbContext db, AppointmentMessages words, DateTimeOffset now, CancellationToken cancellation)
    {
        var weekAgo = now.AddDays(-7);
        var told = await db.Appointments.AsNoTracking()
            .Where(appointment => appointment.BookedAt >= weekAgo && appointment.StartsAt > now && appointment.Phone != null)
            .OrderByDescending(appointment => appointment.BookedAt)
            .ToListAsync(cancellation);
        var venues = await db.Venues.AsNoTracking().ToListAsync(cancellation);
        foreach (var (rank, appointment) in told.Index())
        {
            var message = Confirmation(appointment, venues.FirstOrDefault(venue => venue.Id == appointment.VenueId), words);
            if (rank < NotDelivered)
            {
                message.Fail(DeliveryFailure.BadAddress, appointment.BookedAt);
            }
            else
            {
                message.Settle(appointment.BookedAt);
            }

            db.OutgoingMessages.Add(message);
        }
    }

    private static OutgoingMessage Confirmation(Appointment appointment, Venue? venue, AppointmentMessages words)
    {
        var text = words.Confirmation(MessageChannel.Sms, appointment.StartsAt, appointment.Code, venue);
        var message = OutgoingMessage.Queue(
            MessageKind.AppointmentConfirmation, MessageChannel.Sms, appointment.FullName, appointment.Phone!.Value.E164, text.Title, text.Body, appointment.Id, appointment.BookedAt);
        message.Claim(appointment.BookedAt);
        return message;
    }
}
