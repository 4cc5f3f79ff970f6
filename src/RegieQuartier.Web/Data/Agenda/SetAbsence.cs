using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Announces and ends absences. The writer's agenda version is raised in the same transaction: no booking calculated
/// before comes in behind it.
/// </summary>
public sealed class SetAbsence(RegieQuartierDbContext db, ParisTime time, SlotCache slots)
{
    private const int Attempts = 3;

    /// <summary>Announces an absence.</summary>
    /// <returns>The absence; refused when it cannot be, or when the agenda never stands still.</returns>
    public async Task<Result<Absence>> AnnounceAsync(Guid writerId, DateTimeOffset startsAt, DateTimeOffset endsAt, ClaimsPrincipal user, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var writer = await db.Writers.SingleAsync(known => known.Id == writerId, cancellation);
            var announced = Absence.Announce(writer, startsAt, endsAt, time.Now);
            if (announced.Refused)
            {
                return announced;
            }

            db.Absences.Add(announced.Value!);
            var saved = await SaveAsync(AuditActions.AbsenceAnnounced, announced.Value!.Id, user, cancellation);
            if (!saved.Refused)
            {
                return announced;
            }

            // Somebody else changed this agenda at that instant: what they changed takes nothing from an absence.
            db.ChangeTracker.Clear();
            if (saved.Refusal != Constraints.ChangedMeanwhile || attempt == Attempts)
            {
                return saved.Refusal;
            }
        }
    }

    /// <summary>Ends an absence now, or takes back one that has not begun. The times it took are offered again.</summary>
    public async Task<Result> EndAsync(Absence absence, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var writer = await db.Writers.SingleAsync(known => known.Id == absence.WriterId, cancellation);
        if (absence.End(writer, time.Now))
        {
            db.Absences.Remove(absence);
        }

        return await SaveAsync(AuditActions.AbsenceEnded, absence.Id, user, cancellation);
    }

    private async Task<Result> SaveAsync(string action, Guid absenceId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), absenceId, time.Now));
        var saved = await db.SaveOrRefuseAsync(cancellation);
        if (!saved.Refused)
        {
            await slots.ForgetAsync(cancellation);
        }

        return saved;
    }
}
