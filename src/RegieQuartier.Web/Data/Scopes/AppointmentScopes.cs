using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the appointments.</summary>
internal static class AppointmentScopes
{
    /// <summary>Those a person may see: every writer's for who sees the agendas, one's own for a writer.</summary>
    public static IQueryable<Appointment> VisibleTo(this IQueryable<Appointment> appointments, ClaimsPrincipal user)
    {
        if (user.Can(Policies.ViewAllAgendas))
        {
            return appointments;
        }

        var me = user.AccountId();
        return appointments.Where(appointment => appointment.WriterId == me);
    }

    /// <summary>With the times that are only offered to who waits, which nobody else reads as appointments.</summary>
    public static IQueryable<Appointment> WithOffers(this IQueryable<Appointment> appointments) => appointments.IgnoreQueryFilters();

    /// <summary>Those that the team may still move or cancel: <see cref="AppointmentStatusMeaning.StandsAt"/>.</summary>
    public static IQueryable<Appointment> StandingAt(this IQueryable<Appointment> appointments, DateTimeOffset now) =>
        appointments.Where(appointment => appointment.Status == AppointmentStatus.Booked && appointment.EndsAt > now);

    /// <summary>Those that an absence falls upon.</summary>
    public static IQueryable<Appointment> HitBy(this IQueryable<Appointment> appointments, Absence absence) =>
        appointments.Within(absence.WriterId, absence.StartsAt, absence.EndsAt);

    /// <summary>Those of a writer that touch a time, in UTC, its end excluded.</summary>
    public static IQueryable<Appointment> Within(this IQueryable<Appointment> appointments, Guid writerId, DateTimeOffset from, DateTimeOffset until) =>
        appointments.Where(appointment => appointment.WriterId == writerId && appointment.StartsAt < until && appointment.EndsAt > from);
}
