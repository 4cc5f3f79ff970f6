using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// When somebody can be received. One calculation, without clock or database, serves to list the slots,
/// to accept a booking and to tell the next free time: what is listed is always accepted.
/// </summary>
public static class SlotCalculator
{
    /// <summary>
    /// The slots to offer, earliest first: one a start, with the writer who has the fewest appointments
    /// that day, then the smallest number. Starts follow one another without a gap too short to be of use.
    /// </summary>
    /// <param name="service">What is booked.</param>
    /// <param name="agendas">The writers who may receive.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="firstDay">First day wanted, in Paris.</param>
    /// <param name="lastDay">Last day wanted, included.</param>
    public static IEnumerable<Slot> Offer(
        AppointmentService service, IReadOnlyCollection<WriterAgenda> agendas, DateTimeOffset now, DateOnly firstDay, DateOnly lastDay)
    {
        var (earliest, lastBookable) = Bounds(service, now);
        var first = Later(firstDay, ParisZone.DayOf(earliest));
        var last = lastDay < lastBookable ? lastDay : lastBookable;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            foreach (var slot in OfferOn(day, service, agendas, earliest))
            {
                yield return slot;
            }
        }
    }

    /// <summary>
    /// The slot at that start with that writer, if it can be booked now; null when it is taken, closed,
    /// too soon or too late. Wider than <see cref="Offer"/>: any free start on the range's step will do.
    /// </summary>
    /// <param name="service">What is booked.</param>
    /// <param name="agenda">The writer's agenda.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="startsAt">The start wanted, in UTC.</param>
    public static Slot? Find(AppointmentService service, WriterAgenda agenda, DateTimeOffset now, DateTimeOffset startsAt)
    {
        var (earliest, lastBookable) = Bounds(service, now);
        var day = ParisZone.DayOf(startsAt);
        if (startsAt < earliest || day > lastBookable || FrenchHolidays.IsHoliday(day))
        {
            return null;
        }

        foreach (var opening in OpeningsOn(day, agenda))
        {
            var slot = SlotAt(startsAt, service, agenda, opening);
            if (IsOnStep(startsAt, opening) && Fits(slot, opening) && FirstObstacle(slot, agenda) is null)
            {
                return slot;
            }
        }

        return null;
    }

    private static IEnumerable<Slot> OfferOn(
        DateOnly day, AppointmentService service, IReadOnlyCollection<WriterAgenda> agendas, DateTimeOffset earliest)
    {
        if (FrenchHolidays.IsHoliday(day))
        {
            return [];
        }

        return agendas
            .Where(agenda => agenda.Ranges.Any(range => range.HoldsOn(day)))
            .Select(agenda => agenda.On(day))
            .SelectMany(agenda => FreeSlots(day, service, agenda, earliest), (agenda, slot) => (slot, load: agenda.Busy.Count))
            .GroupBy(candidate => candidate.slot.StartsAt)
            .OrderBy(start => start.Key)
            .Select(start => start.OrderBy(candidate => candidate.load).ThenBy(candidate => candidate.slot.WriterNumber).First().slot);
    }

    private static IEnumerable<Slot> FreeSlots(DateOnly day, AppointmentService service, WriterAgenda agenda, DateTimeOffset earliest)
    {
        foreach (var opening in OpeningsOn(day, agenda))
        {
            var start = NextStep(opening.From > earliest ? opening.From : earliest, opening);
            var slot = SlotAt(start, service, agenda, opening);
            while (Fits(slot, opening))
            {
                var obstacle = FirstObstacle(slot, agenda);
                if (obstacle is null)
                {
                    yield return slot;
                }

                start = NextStep(obstacle ?? slot.HeldUntil, opening);
                slot = SlotAt(start, service, agenda, opening);
            }
        }
    }

    private static (DateTimeOffset Earliest, DateOnly LastDay) Bounds(AppointmentService service, DateTimeOffset now) =>
        (now + service.ShortestNotice, ParisZone.DayOf(now).AddDays(service.DaysAhead));

    private static IEnumerable<Opening> OpeningsOn(DateOnly day, WriterAgenda agenda) => agenda.Ranges
        .Where(range => range.HoldsOn(day))
        .Select(range => new Opening(ParisZone.At(day, range.OpensAt), ParisZone.At(day, range.ClosesAt), range.Pause, range.Step, range.VenueId));

    private static Slot SlotAt(DateTimeOffset start, AppointmentService service, WriterAgenda agenda, Opening opening) =>
        new(agenda.WriterId, agenda.WriterNumber, start, start + service.Duration, start + service.Duration + opening.Pause) { VenueId = opening.VenueId };

    // The pause is for the next person: the last appointment may end at closing time.
    private static bool Fits(Slot slot, Opening opening) => slot.StartsAt >= opening.From && slot.EndsAt <= opening.Until;

    private static bool IsOnStep(DateTimeOffset start, Opening opening) => (start - opening.From).Ticks % opening.Step.Ticks == 0;

    private static DateTimeOffset NextStep(DateTimeOffset instant, Opening opening)
    {
        var steps = Math.Max(0, (instant - opening.From).Ticks + opening.Step.Ticks - 1) / opening.Step.Ticks;
        return opening.From + (steps * opening.Step);
    }

    // The end of the latest obstacle: no start before it can succeed.
    private static DateTimeOffset? FirstObstacle(Slot slot, WriterAgenda agenda)
    {
        var taken = LastEnd(agenda.Busy, slot.StartsAt, slot.HeldUntil);
        var away = LastEnd(agenda.Absences, slot.StartsAt, slot.EndsAt);
        return taken > away || away is null ? taken : away;
    }

    private static DateTimeOffset? LastEnd(IReadOnlyList<BusyTime> times, DateTimeOffset from, DateTimeOffset until)
    {
        DateTimeOffset? end = null;
        foreach (var time in times)
        {
            if (time.From < until && time.Until > from && (end is null || time.Until > end))
            {
                end = time.Until;
            }
        }

        return end;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private readonly record struct Opening(DateTimeOffset From, DateTimeOffset Until, TimeSpan Pause, TimeSpan Step, Guid? VenueId);
}
