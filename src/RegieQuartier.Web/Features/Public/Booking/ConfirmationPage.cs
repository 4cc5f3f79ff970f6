using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Public.Booking;

public sealed record ConfirmationPage(
    string Token,
    string Code,
    string FirstName,
    bool IsForSomebodyElse,
    DateTimeOffset StartsAt,
    AppointmentStatus Status,
    AppointmentService Service,
    TimeSpan Duration,
    string WriterName,
    string? WriterTitle,
    bool MayBeSecond)
{
    /// <summary>Whether somebody of that name and telephone has another appointment to come: which one is told only to its code.</summary>
    public bool AsksAboutOther => MayBeSecond && !IsCancelled;

    /// <summary>Where it is; null at the régie’s own address.</summary>
    public Venue? Venue { get; init; }

    public bool IsCancelled => !Status.HoldsItsTime();

    public static Task<ConfirmationPage?> LoadAsync(RegieQuartierDbContext db, BookingKey key, DateTimeOffset now, CancellationToken cancellation)
    {
        var (token, hash) = (key.Text, key.Hash);
        var pages =
            from appointment in db.Appointments.AsNoTracking()
            join service in db.AppointmentServices on appointment.ServiceId equals service.Id
            join writer in db.Users on appointment.WriterId equals writer.Id
            where appointment.KeyHash == hash
            select new ConfirmationPage(
                token,
                appointment.Code,
                appointment.FirstName,
                appointment.HelperName != null,
                appointment.StartsAt,
                appointment.Status,
                service,
                appointment.EndsAt - appointment.StartsAt,
                PersonNames.FirstName(writer.DisplayName),
                writer.JobTitle,
                appointment.Phone != null && db.Appointments.Any(other => other.Id != appointment.Id
                    && other.Phone == appointment.Phone
                    && other.SearchName == appointment.SearchName
                    && other.Status == AppointmentStatus.Booked
                    && other.StartsAt > now
                    && other.BookedAt < appointment.BookedAt))
            {
                Venue = db.Venues.FirstOrDefault(venue => venue.Id == appointment.VenueId),
            };
        return pages.FirstOrDefaultAsync(cancellation);
    }
}
