using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Public.Waiting;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <param name="Ticket">What opens the page.</param>
/// <param name="StartsAt">Start, in UTC.</param>
/// <param name="Duration">Length.</param>
/// <param name="Status">What became of it.</param>
/// <param name="IsPast">Whether its hour has come.</param>
/// <param name="MoveRefusal">Why its time can no longer be changed here; null when it can.</param>
public sealed record MyAppointmentPage(string Ticket, DateTimeOffset StartsAt, TimeSpan Duration, AppointmentStatus Status, bool IsPast, Refusal? MoveRefusal)
{
    /// <summary>Whether they wait for an earlier time; null when they do not, and may not.</summary>
    public OwnWait? Wait { get; init; }

    /// <summary>Where it is; null at the régie’s own address.</summary>
    public Venue? Venue { get; init; }

    public bool CanMove => MoveRefusal is null;

    public bool IsCancelled => !Status.HoldsItsTime();

    /// <summary>The person is there, before their hour.</summary>
    public bool IsAwaited => Status == AppointmentStatus.Arrived && !IsPast;

    public bool CanCancel => Status == AppointmentStatus.Booked && !IsPast;

    public static async Task<MyAppointmentPage?> LoadAsync(
        RegieQuartierDbContext db, Guid id, string ticket, MoveTerms terms, DateTimeOffset now, CancellationToken cancellation)
    {
        var appointment = await db.Appointments.AsNoTracking()
            .Where(known => known.Id == id)
            .Select(known => new { known.StartsAt, known.EndsAt, known.Status, known.Moves, Venue = db.Venues.FirstOrDefault(venue => venue.Id == known.VenueId) })
            .FirstOrDefaultAsync(cancellation);
        return appointment is null
            ? null
            : new MyAppointmentPage(
                ticket,
                appointment.StartsAt,
                appointment.EndsAt - appointment.StartsAt,
                appointment.Status,
                appointment.StartsAt <= now,
                terms.RefusalFor(appointment.Status, appointment.StartsAt, appointment.Moves, now))
            {
                Venue = appointment.Venue,
            };
    }
}
