using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>The days on which there is a place, as a wall calendar shows them.</summary>
/// <param name="Service">What is booked.</param>
/// <param name="SlotsAddress">The page of the slots; a day's own is the same from that day.</param>
/// <param name="Months">The months, from this one.</param>
/// <param name="Weekdays">The days of the week in its columns, from Monday; those of the week-end where somebody receives then.</param>
public sealed record SlotCalendarPage(AppointmentService Service, string SlotsAddress, IReadOnlyList<SlotMonth> Months, IReadOnlyList<DayOfWeek> Weekdays)
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Whether there is a place at all.</summary>
    public bool HasSlots => Months.Any(month => month.Weeks.Any(week => week.Any(day => day.Places > 0)));

    public static Task<SlotCalendarPage> LoadAsync(SlotOffers offers, AppointmentService service, DateTimeOffset now, CancellationToken cancellation) =>
        LayOutAsync(service, $"/rendez-vous/{service.Slug}", ParisZone.DayOf(now), (from, until) => offers.OfferAsync(service, from, until, cancellation));

    /// <summary>Lays out the slots that are offered from today.</summary>
    internal static async Task<SlotCalendarPage> LayOutAsync(
        AppointmentService service, string slotsAddress, DateOnly today, Func<DateOnly, DateOnly, IAsyncEnumerable<OfferedSlot>> offer)
    {
        var last = today.AddDays(service.DaysAhead);
        var places = new Dictionary<DateOnly, int>();
        await foreach (var (slot, _) in offer(today, last))
        {
            var day = ParisZone.DayOf(slot.StartsAt);
            places[day] = places.GetValueOrDefault(day) + 1;
        }

        List<DayOfWeek> weekdays = [.. Week.Where(weekday => weekday is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || places.Keys.Any(day => day.DayOfWeek == weekday))];
        List<SlotMonth> months = [];
        for (var month = new DateOnly(today.Year, today.Month, 1); month <= last; month = month.AddMonths(1))
        {
            months.Add(SlotMonth.Of(month, weekdays, places));
        }

        return new SlotCalendarPage(service, slotsAddress, months, weekdays);
    }
}

/// <summary>A month of the calendar.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Weeks">Its weeks, a cell a column.</param>
public sealed record SlotMonth(DateOnly First, IReadOnlyList<IReadOnlyList<CalendarCell>> Weeks)
{
    internal static SlotMonth Of(DateOnly first, IReadOnlyList<DayOfWeek> weekdays, Dictionary<DateOnly, int> places)
    {
        List<IReadOnlyList<CalendarCell>> weeks = [];
        var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        for (; monday < first.AddMonths(1); monday = monday.AddDays(7))
        {
            List<CalendarCell> week = [.. weekdays.Select(weekday => CellOf(monday.AddDays(((int)weekday + 6) % 7), first.Month, places))];
            if (week.Any(cell => cell.Day is not null))
            {
                weeks.Add(week);
            }
        }

        return new SlotMonth(first, weeks);
    }

    private static CalendarCell CellOf(DateOnly day, int month, Dictionary<DateOnly, int> places) =>
        day.Month == month ? new CalendarCell(day, places.GetValueOrDefault(day)) : new CalendarCell(null, 0);
}

/// <summary>A cell of the calendar: a day of the month with its places, or nothing.</summary>
public readonly record struct CalendarCell(DateOnly? Day, int Places);
