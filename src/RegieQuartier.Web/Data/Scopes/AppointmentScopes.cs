using System.Security.Claims;
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
}
