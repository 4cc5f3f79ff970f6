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
        var days = SlotCalculator.Offer(service, writers, now, from, last)
            .Where(slot => filter.Keeps(slot.StartsAt))
            .Select(slot => new SlotRow(slot.Name, slot.StartsAt, writers.NameOf(slot)))
            .GroupBy(slot => ParisZone.DayOf(slot.StartsAt))
            .Take(DaysShown + 1)
            .Select(day => new SlotDay(day.Key, [.. day]))
            .ToList();
        var isStart = from == today;
        var shown = days.Take(DaysShown).ToList();
        var first = isStart ? shown.FirstOrDefault()?.Slots[0] : null;
        return new SlotListPage(service, filter, first, Without(shown, first), days.Skip(DaysShown).FirstOrDefault()?.Day, isStart);
    }

    private static List<SlotDay> Without(List<SlotDay> days, SlotRow? first) =>
    [
        .. days.Select(day => day with { Slots = [.. day.Slots.Where(slot => slot != first)] }).Where(day => day.Slots.Count > 0),
    ];
}

public sealed record SlotDay(DateOnly Day, IReadOnlyList<SlotRow> Slots);

public sealed record SlotRow(SlotName Name, DateTimeOffset StartsAt, string WriterName);
