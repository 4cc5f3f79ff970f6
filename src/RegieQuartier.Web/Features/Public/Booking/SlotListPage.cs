using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>The free slots of a service: the earliest one large, then a few days, then a link to the days after.</summary>
public sealed record SlotListPage(
    AppointmentService Service, SlotFilter Filter, SlotRow? First, IReadOnlyList<SlotDay> Days, DateOnly? NextDay, bool IsStart)
{
    private const int DaysShown = 4;

    public static async Task<SlotListPage> LoadAsync(
        AgendaReader agendas, AppointmentService service, SlotFilter filter, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = ParisZone.DayOf(now);
        var from = filter.FirstDay > today ? filter.FirstDay.Value : today;
        var last = today.AddDays(service.DaysAhead);
        var writers = await agendas.ReadAsync(from, last, cancellation);
        var rows = SlotCalculator.Offer(service, writers, now, from, last)
            .Where(slot => filter.Keeps(slot.StartsAt))
            .Select(slot => new SlotRow(slot.Name, slot.StartsAt, writers.NameOf(slot)));
        var days = FirstDays(rows, DaysShown + 1);
        var isStart = from == today;
        var shown = days.Take(DaysShown).ToList();
        var first = isStart ? shown.FirstOrDefault()?.Slots[0] : null;
        return new SlotListPage(service, filter, first, Without(shown, first), days.Skip(DaysShown).FirstOrDefault()?.Day, isStart);
    }

    // By hand: GroupBy would calculate every day there is before giving the first.
    private static List<SlotDay> FirstDays(IEnumerable<SlotRow> rows, int wanted)
    {
        var days = new List<SlotDay>();
        var slots = new List<SlotRow>();
        foreach (var row in rows)
        {
            var day = ParisZone.DayOf(row.StartsAt);
            if (days.Count == 0 || days[^1].Day != day)
            {
                if (days.Count == wanted)
                {
                    break;
                }

                slots = [];
                days.Add(new SlotDay(day, slots));
            }

            slots.Add(row);
        }

        return days;
    }

    private static List<SlotDay> Without(List<SlotDay> days, SlotRow? first) =>
    [
        .. days.Select(day => day with { Slots = [.. day.Slots.Where(slot => slot != first)] }).Where(day => day.Slots.Count > 0),
    ];
}

public sealed record SlotDay(DateOnly Day, IReadOnlyList<SlotRow> Slots);

public sealed record SlotRow(SlotName Name, DateTimeOffset StartsAt, string WriterName);
