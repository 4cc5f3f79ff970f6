using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Opening hours as they are asked for.</summary>
public sealed record OpeningHours(
    DayOfWeek Weekday, TimeOnly OpensAt, TimeOnly ClosesAt, DateOnly FirstDay, DateOnly? LastDay, TimeSpan Pause, TimeSpan Step);

/// <summary>
/// Sets opening hours. The writer's agenda version is raised in the same transaction, under the lock of
/// their row: no booking calculated on the hours before comes in behind it.
/// </summary>
public sealed class SetOpeningHours(RegieQuartierDbContext db, ParisTime time, SlotCache slots)
{
    /// <summary>Opens weekly hours.</summary>
    public async Task<Result> OpenAsync(Writer writer, OpeningHours hours, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var opened = OpeningRange.Open(
            writer, hours.Weekday, hours.OpensAt, hours.ClosesAt, hours.FirstDay, hours.LastDay, hours.Pause, hours.Step);
        if (opened.Refused)
        {
            return opened.Refusal;
        }

        db.OpeningRanges.Add(opened.Value);
        return await SaveAsync(AuditActions.OpeningHoursOpened, opened.Value.Id, user, cancellation);
    }

    /// <summary>Changes weekly hours, unless somebody changed that agenda since <paramref name="agendaVersion"/>.</summary>
    public async Task<Result> ChangeAsync(OpeningRange range, OpeningHours hours, long agendaVersion, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var writer = await WriterOfAsync(range, agendaVersion, cancellation);
        var changed = range.Change(
            writer, hours.Weekday, hours.OpensAt, hours.ClosesAt, hours.FirstDay, hours.LastDay, hours.Pause, hours.Step);
        return changed.Refused ? changed : await SaveAsync(AuditActions.OpeningHoursChanged, range.Id, user, cancellation);
    }

    private async Task<Writer> WriterOfAsync(OpeningRange range, long agendaVersion, CancellationToken cancellation)
    {
        var writer = await db.Writers.SingleAsync(known => known.Id == range.WriterId, cancellation);
        db.Entry(writer).Property(known => known.AgendaVersion).OriginalValue = agendaVersion;
        return writer;
    }

    private async Task<Result> SaveAsync(string action, Guid rangeId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), rangeId, time.Now));
        var saved = await db.SaveOrRefuseAsync(cancellation);
        if (!saved.Refused)
        {
            await slots.ForgetAsync(cancellation);
        }

        return saved;
    }
}
