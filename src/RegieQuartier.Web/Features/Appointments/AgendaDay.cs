using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>Lays a day out as a list: appointments, absences and the free time between them, in order.</summary>
internal static class AgendaDay
{
    private static readonly TimeSpan ShortestFreeTime = TimeSpan.FromMinutes(15);

    /// <param name="day">The day.</param>
    /// <param name="openings">The hours that hold on that day.</param>
    /// <param name="appointments">Those that keep their time.</param>
    /// <param name="absences">The times of that day at which the writer is away.</param>
    /// <param name="held">The times that are held for who waits.</param>
    public static IReadOnlyList<AgendaEntry> LayOut(
        DateOnly day, IReadOnlyList<OpeningRange> openings, IReadOnlyList<AgendaRow> appointments, IReadOnlyList<BusyTime> absences, IReadOnlyList<HeldTime> held)
    {
        List<BusyTime> taken =
        [
            .. appointments.Select(row => new BusyTime(row.StartsAt, row.HeldUntil))
                .Concat(held.Select(time => new BusyTime(time.StartsAt, time.HeldUntil)))
                .Concat(absences)
                .OrderBy(time => time.From),
        ];
        List<(BusyTime Time, Guid? VenueId)> open = [.. openings.Select(range => (new BusyTime(ParisZone.At(day, range.OpensAt), ParisZone.At(day, range.ClosesAt)), range.VenueId))];
        return
        [
            .. appointments.Select(row => new AgendaEntry(row.StartsAt, row.EndsAt, row) { VenueId = row.VenueId })
                .Concat(held.Select(time => new AgendaEntry(time.StartsAt, time.EndsAt, null, OfferedUntil: time.OfferedUntil) { VenueId = time.VenueId }))
                .Concat(open.SelectMany(opening => AbsentTimes(opening.Time, absences).Concat(FreeTimes(opening.Time, taken)).Select(entry => entry with { VenueId = opening.VenueId })))
                .OrderBy(entry => entry.StartsAt)
                .ThenBy(entry => entry.Row is null),
        ];
    }

    private static IEnumerable<AgendaEntry> AbsentTimes(BusyTime opening, IReadOnlyList<BusyTime> absences) =>
        absences.Select(away => Common(opening, away)).OfType<BusyTime>().Select(away => new AgendaEntry(away.From, away.Until, null, IsAbsence: true));

    private static IEnumerable<AgendaEntry> FreeTimes(BusyTime opening, List<BusyTime> taken)
    {
        var from = opening.From;
        foreach (var time in taken.Where(time => time.From < opening.Until && time.Until > opening.From))
        {
            if (time.From - from >= ShortestFreeTime)
            {
                yield return new AgendaEntry(from, time.From, null);
            }

            from = time.Until > from ? time.Until : from;
        }

        if (opening.Until - from >= ShortestFreeTime)
        {
            yield return new AgendaEntry(from, opening.Until, null);
        }
    }

    private static BusyTime? Common(BusyTime one, BusyTime other)
    {
        var (from, until) = (one.From > other.From ? one.From : other.From, one.Until < other.Until ? one.Until : other.Until);
        return from < until ? new BusyTime(from, until) : null;
    }
}
