using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Messages;

/// <summary>When nobody is written to without having asked for it just then, in Paris time. Sundays are quiet whole.</summary>
/// <param name="From">Start of the evening's quiet.</param>
/// <param name="Until">Its end, the morning after; before <paramref name="From"/> on a clock.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Whether it is quiet at that instant.</summary>
    /// <param name="instant">The instant, in UTC.</param>
    public bool HoldAt(DateTimeOffset instant)
    {
        var time = ParisZone.TimeOf(instant);
        return ParisZone.DayOf(instant).DayOfWeek == DayOfWeek.Sunday || time >= From || time < Until;
    }
}
