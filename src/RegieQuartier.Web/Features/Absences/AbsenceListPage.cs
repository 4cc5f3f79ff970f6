using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>The absences that are not over, the next ones first.</summary>
public sealed record AbsenceListPage(IReadOnlyList<AbsenceRow> Absences, bool CanAdd, bool NobodyReceives)
{
    /// <summary>More than anybody announces; the list is for those to come.</summary>
    private const int Shown = 200;

    public static async Task<AbsenceListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await (
            from absence in db.Absences.AsNoTracking()
            join account in db.Users on absence.WriterId equals account.Id
            where absence.EndsAt > now
            orderby absence.StartsAt, absence.Id
            select new AbsenceRow(
                absence.Id,
                PersonNames.FirstName(account.DisplayName),
                absence.StartsAt,
                absence.EndsAt,
                db.Appointments.Count(one => one.WriterId == absence.WriterId && one.Status == AppointmentStatus.Booked
                    && one.StartsAt < absence.EndsAt && one.EndsAt > absence.StartsAt && one.EndsAt > now)))
            .Take(Shown)
            .ToListAsync(cancellation);
        var canAdd = user.Can(Policies.EditOpeningRanges) && await db.Users.WithHoursEditableBy(user).AnyAsync(cancellation);
        return new AbsenceListPage(rows, canAdd, !await db.Users.AnyAsync(WriterScopes.Receives, cancellation));
    }
}

/// <summary>One absence, and how many people still wait to know what becomes of their appointment.</summary>
public sealed record AbsenceRow(Guid Id, string WriterName, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int ToSettle);
