using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>
/// One line of a day: somebody, or else free time, an absence or a time that is held for who waits. <c>Row</c> is null for
/// all but the first; <c>OfferedUntil</c> says until when a time is held.
/// </summary>
public sealed record AgendaEntry(DateTimeOffset StartsAt, DateTimeOffset EndsAt, AgendaRow? Row, bool IsAbsence = false, DateTimeOffset? OfferedUntil = null)
{
    /// <summary>Where; null at the régie’s own address.</summary>
    public Guid? VenueId { get; init; }

    public TimeSpan Length => EndsAt - StartsAt;

    /// <summary>Nobody has it, and the team may give it.</summary>
    public bool IsFree => Row is null && !IsAbsence && OfferedUntil is null;
}

/// <summary>A time that is held for somebody who waits: it is nobody's appointment.</summary>
public sealed record HeldTime(Guid WriterId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, DateTimeOffset HeldUntil, DateTimeOffset OfferedUntil, Guid? VenueId);

/// <summary>An appointment, as a line of the agenda shows it.</summary>
public sealed record AgendaRow(
    Guid Id,
    Guid WriterId,
    Guid? VenueId,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    DateTimeOffset HeldUntil,
    AppointmentStatus Status,
    string FullName,
    string? HelperName,
    ServiceKind Kind,
    string? Request)
{
    public bool HoldsItsTime => Status.HoldsItsTime();

    /// <summary>Still to come, or the person is there.</summary>
    public bool IsOpen => Status.IsOpen();

    /// <summary>Reads appointments so. What a visitor asked leaves the database only for the writer who receives them.</summary>
    /// <param name="db">The database.</param>
    /// <param name="appointments">Which ones.</param>
    /// <param name="requestsOf">The writer whose visitors' requests are read; the empty one for nobody's.</param>
    internal static IQueryable<AgendaRow> Read(RegieQuartierDbContext db, IQueryable<Appointment> appointments, Guid requestsOf) =>
        from appointment in appointments.AsNoTracking()
        join service in db.AppointmentServices on appointment.ServiceId equals service.Id
        orderby appointment.StartsAt
        select new AgendaRow(
            appointment.Id,
            appointment.WriterId,
            appointment.VenueId,
            appointment.StartsAt,
            appointment.EndsAt,
            appointment.HeldUntil,
            appointment.Status,
            appointment.FirstName + " " + appointment.LastName,
            appointment.HelperName,
            service.Kind,
            appointment.WriterId == requestsOf ? appointment.Request : null);
}
