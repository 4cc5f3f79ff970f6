using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>The free slots of a service: the earliest one large, then a few days, then a link to the days after.</summary>
/// <param name="Service">What is booked.</param>
/// <param name="Address">Of the page; a slot's own address is under it.</param>
/// <param name="Filter">Which slots are looked at.</param>
/// <param name="First">The earliest one, on the first page.</param>
/// <param name="Days">The others, by day.</param>
/// <param name="NextDay">Where the next page starts, if there is one.</param>
/// <param name="IsStart">Whether this page starts today.</param>
public sealed record SlotListPage(
    AppointmentService Service, string Address, SlotFilter Filter, SlotRow? First, IReadOnlyList<SlotDay> Days, DateOnly? NextDay, bool IsStart)
{
    /// <summary>Whether there is anything to choose.</summary>
    public bool HasSlots => First is not null || Days.Count > 0;

    private const int DaysShown = 4;

    public static Task<SlotListPage> LoadAsync(
        SlotOffers offers, AppointmentService service, SlotFilter filter, DateTimeOffset now, CancellationToken cancellation) =>
        LayOutAsync(
            service,
            $"/rendez-vous/{service.Slug}",
            filter,
            ParisZone.DayOf(now),
            (from, until) => offers.OfferAsync(service, from, until, cancellation));

    /// <summary>Lays out the slots that are offered between two days.</summary>
    internal static async Task<SlotListPage> LayOutAsync(
        AppointmentService service, string address, SlotFilter filter, DateOnly today, Func<DateOnly, DateOnly, IAsyncEnumerable<OfferedSlot>> offer)
    {
        var from = filter.FirstDay > today ? filter.FirstDay.Value : today;
        var offered = offer(from, today.AddDays(service.DaysAhead));
        var days = await FirstDaysAsync(offered.Where(one => filter.Keeps(one.Slot.StartsAt)), DaysShown + 1);
        var isStart = from == today;
        var shown = days.Take(DaysShown).ToList();
        var first = isStart ? shown.FirstOrDefault()?.Slots[0] : null;
        return new SlotListPage(service, address, filter, first, Without(shown, first), days.Skip(DaysShown).FirstOrDefault()?.Day, isStart);
    }

    // Stops at the day too many: the days after are neither calculated nor read.
    private static async Task<List<SlotDay>> FirstDaysAsync(IAsyncEnumerable<OfferedSlot> offered, int wanted)
    {
        var days = new List<SlotDay>();
        var slots = new List<SlotRow>();
        await foreach (var one in offered)
        {
            var day = ParisZone.DayOf(one.Slot.StartsAt);
            if (days.Count == 0 || days[^1].Day != day)
            {
                if (days.Count == wanted)
                {
                    break;
                }

                slots = [];
                days.Add(new SlotDay(day, slots));
            }

            slots.Add(new SlotRow(one.Slot.Name, one.Slot.StartsAt, one.WriterName, one.Venue));
        }

        return days;
    }

    private static List<SlotDay> Without(List<SlotDay> days, SlotRow? first) =>
    [
        .. days.Select(day => day with { Slots = [.. day.Slots.Where(slot => slot != first)] }).Where(day => day.Slots.Count > 0),
    ];
}

public sealed record SlotDay(DateOnly Day, IReadOnlyList<SlotRow> Slots);

/// <summary>A slot, and where it is: no venue at the régie’s own address.</summary>
public sealed record SlotRow(SlotName Name, DateTimeOffset StartsAt, string WriterName, Venue? Venue)
{
    /// <summary>« Mardi 24 novembre à 9 h », and the place when it is not the usual one.</summary>
    public string DayHourAndPlace()
    {
        var when = StartsAt.ToDayAndHourText().Capitalised();
        return Venue is null ? when : Say("slots.name", when, Venue.Name);
    }
}
