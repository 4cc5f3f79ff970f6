using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>Lays a day out as a list: appointments and the free time between them, in order.</summary>
internal static class AgendaDay
{
    private static readonly TimeSpan ShortestFreeTime = TimeSpan.FromMinutes(15);

    /// <param name="day">The day.</param>
    /// <param name="openings">The hours that hold on that day.</param>
    /// <param name="appointments">Those that keep their time.</param>
    public static IReadOnlyList<AgendaEntry> LayOut(DateOnly day, IReadOnlyList<OpeningRange> openings, IReadOnlyList<AgendaRow> appointments)
    {
        var taken = appointments.OrderBy(row => row.StartsAt).ToList();
        return
        [
            .. appointments.Select(row => new AgendaEntry(row.StartsAt, row.EndsAt, row))
                .Concat(openings.SelectMany(range => FreeTimes(ParisZone.At(day, range.OpensAt), ParisZone.At(day, range.ClosesAt), taken)))
                .OrderBy(entry => entry.StartsAt),
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
