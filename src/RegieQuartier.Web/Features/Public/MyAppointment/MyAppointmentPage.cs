using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

public sealed record MyAppointmentPage(string Ticket, DateTimeOffset StartsAt, TimeSpan Duration, AppointmentStatus Status, bool IsPast)
{
    public bool IsCancelled => !Status.HoldsItsTime();

    /// <summary>The person is there, before their hour.</summary>
    public bool IsAwaited => Status == AppointmentStatus.Arrived && !IsPast;

    public bool CanCancel => Status == AppointmentStatus.Booked && !IsPast;

    public static async Task<MyAppointmentPage?> LoadAsync(
        RegieQuartierDbContext db, Guid id, string ticket, DateTimeOffset now, CancellationToken cancellation)
    {
        var appointment = await db.Appointments.AsNoTracking()
            .Where(known => known.Id == id)
            .Select(known => new { known.StartsAt, known.EndsAt, known.Status })
            .FirstOrDefaultAsync(cancellation);
        return appointment is null
            ? null
            : new MyAppointmentPage(ticket, appointment.StartsAt, appointment.EndsAt - appointment.StartsAt, appointment.Status, appointment.StartsAt <= now);
    }
}
