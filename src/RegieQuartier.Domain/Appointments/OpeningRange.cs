using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>A writer's opening hours (permanence) on one weekday, in Paris time: each week, or once.</summary>
public sealed class OpeningRange
{
    /// <summary>Shortest opening.</summary>
    public static readonly TimeSpan ShortestLength = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan ShortestStep = TimeSpan.FromMinutes(5);

    private OpeningRange()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose hours they are.</summary>
    public Guid WriterId { get; private set; }

    /// <summary>The place where they are held; null for the régie's own.</summary>
    public Guid? VenueId { get; private set; }

    /// <summary>The weekday.</summary>
    public DayOfWeek Weekday { get; private set; }

    /// <summary>Opening hour, in Paris.</summary>
    public TimeOnly OpensAt { get; private set; }

    /// <summary>Closing hour, in Paris; after the opening hour.</summary>
    public TimeOnly ClosesAt { get; private set; }

    /// <summary>First day it holds.</summary>
    public DateOnly FirstDay { get; private set; }

    /// <summary>Last day it holds, included; null when it goes on.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The days on which it does not hold, though its weekday says so: closed, or with hours of their own.</summary>
    public IReadOnlyList<DateOnly> ClosedDays { get; private set; } = [];

    /// <summary>Whether it is for one day only.</summary>
    public bool IsOnce => FirstDay == LastDay;

    /// <summary>Pause kept after each appointment and before the next one; not at closing.</summary>
    public TimeSpan Pause { get; private set; }

    /// <summary>Appointments start on multiples of this from the opening hour.</summary>
    public TimeSpan Step { get; private set; }

    /// <summary>Whether an hour is one that a clock shows: the address of a slot knows no seconds.</summary>
    public static bool IsOnMinute(TimeOnly time) => time.Ticks % TimeSpan.TicksPerMinute == 0;

    /// <summary>Opens weekly hours, or says why they cannot be.</summary>
    /// <param name="writer">Whose hours they are; their agenda version is raised.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="opensAt">Opening hour, in Paris.</param>
    /// <param name="closesAt">Closing hour, in Paris.</param>
    /// <param name="firstDay">First day it holds.</param>
    /// <param name="lastDay">Last day it holds, or null.</param>
    /// <param name="pause">Pause after each appointment.</param>
    /// <param name="step">Appointments start on multiples of this; five minutes at least, whole minutes like the hours.</param>
    /// <exception cref="ArgumentOutOfRangeException">Seconds in an hour, a step under five minutes, a pause below zero.</exception>
    public static Result<OpeningRange> Open(
        Writer writer, DayOfWeek weekday, TimeOnly opensAt, TimeOnly closesAt, DateOnly firstDay, DateOnly? lastDay, TimeSpan pause, TimeSpan step)
    {
        var range = new OpeningRange { Id = Guid.CreateVersion7(), WriterId = writer.Id };
        var refusal = range.Set(weekday, opensAt, closesAt, firstDay, lastDay, pause, step);
        if (refusal is not null)
        {
            return refusal;
        }

        writer.AgendaChanged();
        return range;
    }

    /// <summary>Changes the hours for every week, or says why they cannot be.</summary>
    public Result Change(
        Writer writer, DayOfWeek weekday, TimeOnly opensAt, TimeOnly closesAt, DateOnly firstDay, DateOnly? lastDay, TimeSpan pause, TimeSpan step)
    {
        RequireOwner(writer);
        var refusal = Set(weekday, opensAt, closesAt, firstDay, lastDay, pause, step);
        if (refusal is not null)
        {
            return refusal;
        }

        writer.AgendaChanged();
        return Result.Done;
    }

    /// <summary>Holds these hours at a place, or says why it cannot be. Appointments already given stay where they are.</summary>
    /// <param name="writer">Whose hours they are; their agenda version is raised.</param>
    /// <param name="venue">The place; null for the régie's own.</param>
    public Result HoldAt(Writer writer, Venue? venue)
    {
        RequireOwner(writer);
        if (venue is { IsInUse: false })
        {
            return VenueRefusals.Closed;
        }

        if (venue?.Id != VenueId)
        {
            VenueId = venue?.Id;
            writer.AgendaChanged();
        }

        return Result.Done;
    }

    /// <summary>Gives one day hours of its own, at the same place, or says why it cannot be.</summary>
    /// <returns>The hours of that day.</returns>
    public Result<OpeningRange> ChangeOn(Writer writer, DateOnly day, TimeOnly opensAt, TimeOnly closesAt, TimeSpan pause, TimeSpan step)
    {
        RequireOwner(writer);
        if (!HoldsOn(day))
        {
            return OpeningRangeRefusals.NotThatDay;
        }

        var once = Open(writer, day.DayOfWeek, opensAt, closesAt, day, day, pause, step);
        if (!once.Refused)
        {
            once.Value.VenueId = VenueId;
            ClosedDays = [.. ClosedDays, day];
        }

        return once;
    }

    /// <summary>Changes the hours from a day on, at the same place, or says why they cannot be: these end the day before.</summary>
    /// <returns>The hours from that day on: these ones when they had not begun.</returns>
    public Result<OpeningRange> ChangeFrom(
        Writer writer, DateOnly day, DayOfWeek weekday, TimeOnly opensAt, TimeOnly closesAt, DateOnly? lastDay, TimeSpan pause, TimeSpan step)
    {
        if (FirstOn(Weekday, FirstDay) >= day)
        {
            var changed = Change(writer, weekday, opensAt, closesAt, day, lastDay, pause, step);
            return changed.Refused ? changed.Refusal : this;
        }

        RequireOwner(writer);
        if (day > LastDay)
        {
            return OpeningRangeRefusals.NotThatDay;
        }

        var following = Open(writer, weekday, opensAt, closesAt, day, lastDay, pause, step);
        if (!following.Refused)
        {
            following.Value.VenueId = VenueId;
            following.Value.ClosedDays = weekday == Weekday ? [.. ClosedDays.Where(closed => closed >= day)] : [];
            (LastDay, ClosedDays) = (day.AddDays(-1), [.. ClosedDays.Where(closed => closed < day)]);
        }

        return following;
    }

    /// <summary>Closes one day, or says that the hours do not hold then.</summary>
    public Result Close(Writer writer, DateOnly day)
    {
        RequireOwner(writer);
        if (!HoldsOn(day))
        {
            return OpeningRangeRefusals.NotThatDay;
        }

        ClosedDays = [.. ClosedDays, day];
        writer.AgendaChanged();
        return Result.Done;
    }

    /// <summary>Opens again a day that was closed, or says that it was not.</summary>
    public Result Reopen(Writer writer, DateOnly day)
    {
        RequireOwner(writer);
        if (!ClosedDays.Contains(day))
        {
            return OpeningRangeRefusals.NotClosed;
        }

        ClosedDays = [.. ClosedDays.Where(closed => closed != day)];
        writer.AgendaChanged();
        return Result.Done;
    }

    /// <summary>Whether the hours hold on that day. Public holidays are not its business.</summary>
    public bool HoldsOn(DateOnly day) =>
        day.DayOfWeek == Weekday && day >= FirstDay && (LastDay is null || day <= LastDay) && !ClosedDays.Contains(day);

    /// <summary>How far a time of the day is from these hours: nothing inside them.</summary>
    internal TimeSpan DistanceTo(TimeOnly time) => time < OpensAt ? OpensAt - time : time > ClosesAt ? time - ClosesAt : TimeSpan.Zero;

    private Refusal? Set(
        DayOfWeek weekday, TimeOnly opensAt, TimeOnly closesAt, DateOnly firstDay, DateOnly? lastDay, TimeSpan pause, TimeSpan step)
    {
        RequireWholeMinutes(opensAt, closesAt, pause, step);
        if (closesAt <= opensAt)
        {
            return OpeningRangeRefusals.ClosesBeforeItOpens;
        }

        if (closesAt - opensAt < ShortestLength)
        {
            return OpeningRangeRefusals.TooShort;
        }

        if (lastDay < firstDay)
        {
            return OpeningRangeRefusals.EndsBeforeItStarts;
        }

        if (FirstOn(weekday, firstDay) > lastDay)
        {
            return OpeningRangeRefusals.NeverHolds;
        }

        ClosedDays = weekday == Weekday ? ClosedDays : [];
        (Weekday, OpensAt, ClosesAt, FirstDay, LastDay, Pause, Step) = (weekday, opensAt, closesAt, firstDay, lastDay, pause, step);
        return null;
    }

    private static DateOnly FirstOn(DayOfWeek weekday, DateOnly from) => from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7);

    private static void RequireWholeMinutes(TimeOnly opensAt, TimeOnly closesAt, TimeSpan pause, TimeSpan step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, ShortestStep);
        ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfEqual(IsOnMinute(opensAt), false, nameof(opensAt));
        ArgumentOutOfRangeException.ThrowIfEqual(IsOnMinute(closesAt), false, nameof(closesAt));
        ArgumentOutOfRangeException.ThrowIfNotEqual(pause.Ticks % TimeSpan.TicksPerMinute, 0, nameof(pause));
        ArgumentOutOfRangeException.ThrowIfNotEqual(step.Ticks % TimeSpan.TicksPerMinute, 0, nameof(step));
    }

    private void RequireOwner(Writer writer)
    {
        if (writer.Id != WriterId)
        {
            throw new ArgumentException("These hours belong to another writer.", nameof(writer));
        }
    }
}
