using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>One day of one writer, as whoever reads it may see it.</summary>
/// <param name="Day">The day, in Paris.</param>
/// <param name="Now">The instant, in UTC.</param>
/// <param name="Writer">Who receives.</param>
/// <param name="Openings">The hours that hold that day, in order; none on a public holiday.</param>
/// <param name="Entries">The lines of the day, in order.</param>
/// <param name="Freed">What was cancelled or excused.</param>
/// <param name="IsOwn">Whether the reader is the writer.</param>
/// <param name="CanNote">Whether the reader says who came.</param>
/// <param name="CanBook">Whether the reader gives appointments there.</param>
public sealed record WriterDay(
    DateOnly Day,
    DateTimeOffset Now,
    AgendaWriter Writer,
    IReadOnlyList<OpeningRange> Openings,
    IReadOnlyList<AgendaEntry> Entries,
    IReadOnlyList<AgendaRow> Freed,
    bool IsOwn,
    bool CanNote,
    bool CanBook)
{
    /// <summary>Every place there ever was apart from the régie’s own, by name.</summary>
    public IReadOnlyList<Venue> Venues { get; init; } = [];

    /// <summary>Which place is looked at.</summary>
    public PlaceFilter Place { get; init; } = PlaceFilter.All;

    /// <summary>True on reception's page of everybody: what is noted there comes back there.</summary>
    public bool IsAtReception { get; init; }

    /// <summary>Nobody receives on a public holiday, whatever the weekly hours.</summary>
    public bool IsHoliday => FrenchHolidays.IsHoliday(Day);

    public bool IsToday => ParisZone.DayOf(Now) == Day;

    /// <summary>The person to receive now or next, on today's page.</summary>
    public AgendaRow? Next => IsToday ? Entries.Select(entry => entry.Row).FirstOrDefault(row => row is { IsOpen: true } && row.EndsAt > Now) : null;

    /// <summary>The line that the present hour stands above; null when the day is over or another one.</summary>
    public AgendaEntry? AfterNow => IsToday ? Entries.FirstOrDefault(entry => entry.EndsAt > Now) : null;

    /// <summary>Whether the day holds anything: hours, an absence or somebody.</summary>
    public bool IsEmpty => Entries.Count == 0 && Freed.Count == 0;
}
