using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>An appointment that stands: the team may still move or cancel it.</summary>
public sealed record StandingAppointment(Guid Id, string FullName, Guid ServiceId, Guid WriterId, DateTimeOffset StartsAt, DateTimeOffset HeldUntil)
{
    public BusyTime Time => new(StartsAt, HeldUntil);

    /// <summary>One that stands and may still move, in the agendas that a person sees.</summary>
    public static Task<StandingAppointment?> FindAsync(IQueryable<Appointment> visible, Guid id, DateTimeOffset now, CancellationToken cancellation) => visible.AsNoTracking()
        .StandingAt(now)
        .Where(one => one.Id == id)
        .Select(one => new StandingAppointment(one.Id, one.FirstName + " " + one.LastName, one.ServiceId, one.WriterId, one.StartsAt, one.HeldUntil))
        .FirstOrDefaultAsync(cancellation);
}
