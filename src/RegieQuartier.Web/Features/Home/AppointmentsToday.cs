using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>What the agendas a person sees ask of them today.</summary>
/// <param name="Next">Who is there or comes next today, or null.</param>
/// <param name="Left">How many are still to be received today, that one included.</param>
/// <param name="ToFill">Of the last weeks, how many nobody has noted yet.</param>
public sealed record AppointmentsToday(NextAppointment? Next, int Left, int ToFill)
{
    /// <summary>What is older is not asked any more on the first page.</summary>
    private const int WeeksLookedBack = 5;

    /// <summary>Null for who sees no agenda.</summary>
    public static async Task<AppointmentsToday?> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!user.Can(Policies.ViewAgenda))
        {
            return null;
        }

        var today = ParisZone.DayOf(now);
        var (since, tomorrow) = (ParisZone.StartOf(today.AddDays(-7 * WeeksLookedBack)), ParisZone.StartOf(today.AddDays(1)));
        var me = user.AccountId();
        var open = await (
            from appointment in db.Appointments.AsNoTracking().VisibleTo(user)
            join writer in db.Users on appointment.WriterId equals writer.Id
            where appointment.StartsAt >= since && appointment.StartsAt < tomorrow
            where appointment.Status == AppointmentStatus.Booked || appointment.Status == AppointmentStatus.Arrived
            orderby appointment.StartsAt
            select new NextAppointment(
                appointment.Id,
                appointment.FirstName + " " + appointment.LastName,
                appointment.StartsAt,
                appointment.EndsAt,
                appointment.Status,
                appointment.WriterId == me ? null : PersonNames.FirstName(writer.DisplayName)))
            .ToListAsync(cancellation);
        List<NextAppointment> left = [.. open.Where(one => one.EndsAt > now)];
        return new AppointmentsToday(left.FirstOrDefault(), left.Count, open.Count(one => one.Status.IsToFill(one.EndsAt, now)));
    }
}

/// <summary>Somebody waited for. <c>WriterName</c> is null when it is by the reader.</summary>
public sealed record NextAppointment(Guid Id, string FullName, DateTimeOffset StartsAt, DateTimeOffset EndsAt, AppointmentStatus Status, string? WriterName);
