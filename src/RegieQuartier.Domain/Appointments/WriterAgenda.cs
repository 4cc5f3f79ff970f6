using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>A time already taken in a writer's agenda.</summary>
/// <param name="From">Start, in UTC.</param>
/// <param name="Until">End, pause included, in UTC; excluded.</param>
public readonly record struct BusyTime(DateTimeOffset From, DateTimeOffset Until);

/// <summary>All that is needed to know when one writer is free.</summary>
/// <param name="WriterId">The writer.</param>
/// <param name="WriterNumber">Their public number.</param>
/// <param name="WriterName">The first name residents read.</param>
/// <param name="Version">The agenda version these facts were read with.</param>
/// <param name="Ranges">Their opening hours.</param>
/// <param name="Busy">The times taken, in any order.</param>
public sealed record WriterAgenda(
    Guid WriterId, int WriterNumber, string WriterName, long Version, IReadOnlyList<OpeningRange> Ranges, IReadOnlyList<BusyTime> Busy)
{
    /// <summary>The times at which the writer is away. An appointment may end when one begins: nobody needs the pause.</summary>
    public IReadOnlyList<BusyTime> Absences { get; init; } = [];

    /// <summary>The places where somebody may be received, apart from the régie's own, those that are closed included.</summary>
    public IReadOnlyList<Venue> Venues { get; init; } = [];

    /// <summary>Where the writer is at an instant: at the place of the hours of that day that are nearest; null for the régie's own.</summary>
    public Guid? VenueAt(DateTimeOffset instant)
    {
        var (day, time) = (ParisZone.DayOf(instant), ParisZone.TimeOf(instant));
        return Ranges.Where(range => range.HoldsOn(day)).MinBy(range => range.DistanceTo(time))?.VenueId;
    }

    /// <summary>The same agenda with one time given back: that of the appointment which moves.</summary>
    public WriterAgenda Without(BusyTime own) => this with { Busy = [.. Busy.Where(time => time != own)] };

    /// <summary>The same agenda with only the times taken that touch this day, in Paris.</summary>
    public WriterAgenda On(DateOnly day)
    {
        var from = ParisZone.StartOf(day);
        var until = ParisZone.StartOf(day.AddDays(1));
        return this with { Busy = [.. Busy.Where(time => time.From < until && time.Until > from)] };
    }
}

/// <summary>What several agendas answer together.</summary>
public static class WriterAgendas
{
    /// <summary>The first name of who receives at a slot calculated on these agendas.</summary>
    public static string NameOf(this IEnumerable<WriterAgenda> agendas, Slot slot) =>
        agendas.First(agenda => agenda.WriterId == slot.WriterId).WriterName;

    /// <summary>Where a slot calculated on these agendas is; null at the régie's own address.</summary>
    public static Venue? VenueOf(this IEnumerable<WriterAgenda> agendas, Slot slot) => slot.VenueId is null
        ? null
        : agendas.First(agenda => agenda.WriterId == slot.WriterId).Venues.FirstOrDefault(venue => venue.Id == slot.VenueId);
}
