using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Sets opening hours. The writer's agenda version is raised in the same transaction, under the lock of
/// their row: no booking calculated on the hours before comes in behind it.
/// </summary>
public sealed class SetOpeningHours(RegieQuartierDbContext db, ParisTime time, SlotCache slots)
{
    /// <summary>Opens hours.</summary>
    public async Task<Result> OpenAsync(Writer writer, OpeningHours hours, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var opened = OpeningRange.Open(
            writer, hours.Weekday, hours.OpensAt, hours.ClosesAt, hours.FirstDay, hours.LastDay, hours.Pause, hours.Step);
        if (opened.Refused)
        {
            return opened.Refusal;
        }

        var held = await HoldAtAsync(opened.Value, writer, hours.VenueId, cancellation);
        if (held.Refused)
        {
            return held;
        }

        db.OpeningRanges.Add(opened.Value);
        return await SaveAsync(AuditActions.OpeningHoursOpened, opened.Value.Id, user, cancellation);
    }

    /// <summary>Changes hours: every week, from a day on, or for one day.</summary>
    public async Task<Result> ChangeAsync(OpeningRange range, HoursChange change, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var writer = await WriterOfAsync(range, change.AgendaVersion, cancellation);
        var changed = Change(range, writer, change);
        if (changed.Refused)
        {
            return changed.Refusal;
        }

        var held = await HoldAtAsync(changed.Value, writer, change.Hours.VenueId, cancellation);
        if (held.Refused)
        {
            return held;
        }

        if (changed.Value != range)
        {
            db.OpeningRanges.Add(changed.Value);
        }

        return await SaveAsync(AuditActions.OpeningHoursChanged, range.Id, user, cancellation);
    }

    /// <summary>Closes one day, unless somebody changed that agenda since <paramref name="agendaVersion"/>.</summary>
    public async Task<Result> CloseAsync(OpeningRange range, DateOnly day, long agendaVersion, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var closed = range.Close(await WriterOfAsync(range, agendaVersion, cancellation), day);
        return closed.Refused ? closed : await SaveAsync(AuditActions.OpeningDayClosed, range.Id, user, cancellation);
    }

    /// <summary>Opens a closed day again, unless somebody changed that agenda since <paramref name="agendaVersion"/>.</summary>
    public async Task<Result> ReopenAsync(OpeningRange range, DateOnly day, long agendaVersion, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var opened = range.Reopen(await WriterOfAsync(range, agendaVersion, cancellation), day);
        return opened.Refused ? opened : await SaveAsync(AuditActions.OpeningDayReopened, range.Id, user, cancellation);
    }

    private static Result<OpeningRange> Change(OpeningRange range, Writer writer, HoursChange change)
    {
        var hours = change.Hours;
        switch (change)
        {
            case { Scope: HoursScope.OnDay, Day: { } day }:
                return range.ChangeOn(writer, day, hours.OpensAt, hours.ClosesAt, hours.Pause, hours.Step);
            case { Scope: HoursScope.FromDay, Day: { } day }:
                return range.ChangeFrom(writer, day, hours.Weekday, hours.OpensAt, hours.ClosesAt, hours.LastDay, hours.Pause, hours.Step);
            default:
                var changed = range.Change(writer, hours.Weekday, hours.OpensAt, hours.ClosesAt, hours.FirstDay, hours.LastDay, hours.Pause, hours.Step);
                return changed.Refused ? changed.Refusal : range;
        }
    }

    // The place is held for share until the hours are saved: it cannot be closed meanwhile.
    private async Task<Result> HoldAtAsync(OpeningRange range, Writer writer, Guid? venueId, CancellationToken cancellation)
    {
        var venue = venueId is null
            ? null
            : await db.Venues.FromSql($"select *, xmin from venues where id = {venueId} for share").AsNoTracking().FirstOrDefaultAsync(cancellation);
        return venue is null && venueId is not null ? VenueRefusals.Closed : range.HoldAt(writer, venue);
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
            await (db.Database.CurrentTransaction?.CommitAsync(cancellation) ?? Task.CompletedTask);
            await slots.ForgetAsync(cancellation);
        }

        return saved;
    }
}
