using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>Lays a day out as a list: appointments and the free time between them, in order.</summary>
internal static class AgendaDay
{
    private static readonly TimeSpan ShortestFreeTime = TimeSpan.FromMinutes(15);

    public static IReadOnlyList<AgendaEntry> LayOut(DateOnly day, IEnumerable<OpeningRange> ranges, IReadOnlyList<AgendaRow> appointments)
    {
        var openings = FrenchHolidays.IsHoliday(day) ? [] : ranges.Where(range => range.HoldsOn(day));
        var taken = appointments.Where(row => row.HoldsItsTime).OrderBy(row => row.StartsAt).ToList();
        return
        [
            .. appointments.Select(row => new AgendaEntry(row.StartsAt, row.EndsAt, row))
                .Concat(openings.SelectMany(range => FreeTimes(ParisZone.At(day, range.OpensAt), ParisZone.At(day, range.ClosesAt), taken)))
                .OrderBy(entry => entry.StartsAt)
                .ThenBy(entry => entry.Row is null),
        ];
    }

    private static IEnumerable<AgendaEntry> FreeTimes(DateTimeOffset opensAt, DateTimeOffset closesAt, List<AgendaRow> taken)
    {
        var from = opensAt;
        foreach (var row in taken.Where(row => row.StartsAt < closesAt && row.HeldUntil > opensAt))
        {
            if (row.StartsAt - from >= ShortestFreeTime)
            {
                yield return new AgendaEntry(from, row.StartsAt, null);
            }

            from = row.HeldUntil > from ? row.HeldUntil : from;
        }

        if (closesAt - from >= ShortestFreeTime)
        {
            yield return new AgendaEntry(from, closesAt, null);
        }
    }
}
