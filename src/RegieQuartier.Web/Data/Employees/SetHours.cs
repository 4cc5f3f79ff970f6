using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// Keeps the hours of a month, of many people at once: all of them or none. Hours that somebody else changed since they were
/// seen are not written over; those that are already as they are wanted need nothing, so that a form sent twice counts once.
/// </summary>
public sealed class SetHours(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>Keeps them, or says for whom they cannot be.</summary>
    /// <param name="month">The month, by its first day.</param>
    /// <param name="entries">The hours, one entry an employee.</param>
    /// <param name="user">Who enters them.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<HoursAnswer> WriteAsync(DateOnly month, IReadOnlyCollection<HoursEntry> entries, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (MonthlyHours.WhyNotIn(month, time.Today) is { } whole)
        {
            return HoursAnswer.Of(whole);
        }

        var changes = entries.Where(entry => entry.Changes).DistinctBy(entry => entry.EmployeeId).ToList();
        try
        {
            return await WriteAsync(month, changes, user, cancellation);
        }
        catch (Exception failure) when (failure.IsWaitTooLong())
        {
            // An import may hold many records, or months, for longer than a page waits: what was typed is not lost to it.
            db.ChangeTracker.Clear();
            return HoursAnswer.Of(HoursRefusals.RecordsHeld);
        }
    }

    private async Task<HoursAnswer> WriteAsync(DateOnly month, List<HoursEntry> changes, ClaimsPrincipal user, CancellationToken cancellation)
    {
        // No contract that they lean on is withdrawn between this reading and their writing.
        await using var turn = await db.Database.BeginTransactionAsync(cancellation);
        await RecordLock.ShareAsync(db, [.. changes.Select(entry => entry.EmployeeId)], cancellation);
        var refusals = await OutOfReachAsync(month, changes, user, cancellation);
        var rows = await RowsAsync(month, changes, cancellation);
        var written = changes.Where(entry => !refusals.ContainsKey(entry.EmployeeId)).Count(entry => Apply(month, entry, rows.GetValueOrDefault(entry.EmployeeId), refusals, user));
        if (refusals.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new HoursAnswer(null, refusals, 0);
        }

        if (await trail.SaveAsync(cancellation) is { Refused: true } lost)
        {
            return await LostAsync(month, changes, lost.Refusal, cancellation);
        }

        await turn.CommitAsync(cancellation);
        return new HoursAnswer(null, refusals, written);
    }

    private async Task<Dictionary<Guid, Refusal>> OutOfReachAsync(DateOnly month, List<HoursEntry> changes, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var ids = changes.ConvertAll(entry => entry.EmployeeId);
        var within = await db.Employees.WithHoursEditableBy(user).WithHoursIn(db, month).Where(employee => ids.Contains(employee.Id)).Select(employee => employee.Id).ToListAsync(cancellation);
        return ids.Except(within).ToDictionary(id => id, _ => HoursRefusals.OutOfReach);
    }

    private Task<Dictionary<Guid, MonthlyHours>> RowsAsync(DateOnly month, List<HoursEntry> changes, CancellationToken cancellation)
    {
        var ids = changes.ConvertAll(entry => entry.EmployeeId);
        return db.MonthlyHours.Where(hours => hours.Month == month && ids.Contains(hours.EmployeeId)).ToDictionaryAsync(hours => hours.EmployeeId, cancellation);
    }

    // Whether something is to be written.
    private bool Apply(DateOnly month, HoursEntry entry, MonthlyHours? row, Dictionary<Guid, Refusal> refusals, ClaimsPrincipal user)
    {
        if (IsDone(entry, row))
        {
            return false;
        }

        var (action, refusal) = WhyStale(entry, row) is { } stale ? ("", stale) : Write(month, entry, row);
        if ((refusal ?? WhyAsk(month, entry)) is { } standing)
        {
            refusals[entry.EmployeeId] = standing;
            return false;
        }

        trail.Note(action, entry.EmployeeId, user);
        return true;
    }

    private (string Action, Refusal? Refusal) Write(DateOnly month, HoursEntry entry, MonthlyHours? row)
    {
        if (entry.Wanted is not { } wanted)
        {
            db.MonthlyHours.Remove(row!);
            return (AuditActions.HoursRemoved, null);
        }

        if (row is not null)
        {
            return (AuditActions.HoursCorrected, row.Correct(wanted.PaidMinutes, wanted.WorkedMinutes).Refusal);
        }

        var entered = MonthlyHours.Enter(entry.EmployeeId, month, wanted.PaidMinutes, wanted.WorkedMinutes);
        if (!entered.Refused)
        {
            db.MonthlyHours.Add(entered.Value);
        }

        return (AuditActions.HoursEntered, entered.Refusal);
    }

    // Somebody was faster between the reading and the writing: whose hours they changed is found by reading again. The same form
    // sent twice at once finds what it wanted to write.
    private async Task<HoursAnswer> LostAsync(DateOnly month, List<HoursEntry> changes, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var rows = await RowsAsync(month, changes, cancellation);
        db.ChangeTracker.Clear();
        var left = changes.FindAll(entry => !IsDone(entry, rows.GetValueOrDefault(entry.EmployeeId)));
        var stale = left.Select(entry => (entry.EmployeeId, Refusal: WhyStale(entry, rows.GetValueOrDefault(entry.EmployeeId))))
            .Where(found => found.Refusal is not null)
            .ToDictionary(found => found.EmployeeId, found => found.Refusal!);
        return left.Count == 0 || stale.Count > 0 ? new HoursAnswer(null, stale, 0) : HoursAnswer.Of(refusal);
    }

    private static bool IsDone(HoursEntry entry, MonthlyHours? row) => entry.Wanted == (row is null ? null : HoursFigures.Of(row));

    private static Refusal? WhyAsk(DateOnly month, HoursEntry entry) =>
        entry.Wanted is { } wanted && !entry.IsConfirmed ? MonthlyHours.ToConfirm(month, wanted.PaidMinutes, wanted.WorkedMinutes) : null;

    private static Refusal? WhyStale(HoursEntry entry, MonthlyHours? row) => (entry.Seen, row) switch
    {
        (null, not null) => HoursRefusals.AlreadyEntered,
        _ when entry.Seen?.Version != row?.Version => Constraints.ChangedMeanwhile,
        _ => null,
    };
}
