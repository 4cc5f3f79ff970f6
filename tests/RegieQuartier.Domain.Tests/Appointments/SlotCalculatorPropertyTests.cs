using CsCheck;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class SlotCalculatorPropertyTests
{
    private static readonly Gen<BusyTime> AnyBusyTime =
        from day in Gen.Int[0, 13]
        from start in Gen.Int[8 * 12, 18 * 12]
        from length in Gen.Int[1, 30]
        let startsAt = Paris(Monday.AddDays(day), 0).AddMinutes(start * 5)
        select new BusyTime(startsAt, startsAt.AddMinutes(length * 5));

    private static readonly Gen<OpeningRange> AnyRange =
        from weekday in Gen.Int[0, 6]
        from opens in Gen.Int[7, 16]
        from length in Gen.Int[1, 6]
        from pause in Gen.OneOf(new[] { 0, 5, 10, 15 }.Select(Gen.Const).ToArray())
        from step in Gen.OneOf(new[] { 5, 10, 15, 30 }.Select(Gen.Const).ToArray())
        select Range((DayOfWeek)weekday, $"{opens:00}:00", $"{opens + length:00}:00", pause, step);

    private static readonly Gen<(WriterAgenda Agenda, AppointmentService Service, DateTimeOffset Now)> AnySituation =
        from range in AnyRange
        from busy in AnyBusyTime.Array[0, 20]
        from duration in Gen.OneOf(new[] { 15, 30, 45, 60 }.Select(Gen.Const).ToArray())
        from notice in Gen.Int[0, 48]
        from now in Gen.Int[0, 60 * 24]
        select (Agenda(range, busy), Service(duration, TimeSpan.FromHours(notice), 20), Paris(Monday, 0).AddMinutes(now));

    private static readonly Gen<(WriterAgenda[] Agendas, AppointmentService Service, DateTimeOffset Now)> AnyTeam =
        from alone in AnySituation
        from other in AnyRange
        from away in AnyBusyTime.Array[0, 4]
        from closed in Gen.Int[0, 13].Array[0, 3]
        select (new[] { alone.Agenda with { Absences = away }, Agenda(Yanis, [Closed(other, closed)]) }, alone.Service, alone.Now);

    [Fact]
    public void No_listed_slot_falls_in_an_absence() => AnyTeam.Sample(team =>
        Listed(team).All(slot => Of(team.Agendas, slot).Absences.All(away => away.From >= slot.EndsAt || away.Until <= slot.StartsAt)));

    [Fact]
    public void No_listed_slot_falls_on_a_closed_day() => AnyTeam.Sample(team =>
        Listed(team).All(slot => Of(team.Agendas, slot).Ranges.Any(range => range.HoldsOn(ParisZone.DayOf(slot.StartsAt)))));

    [Fact]
    public void Whoever_receives_accepts_every_listed_slot() => AnyTeam.Sample(team =>
        Listed(team).All(slot => SlotCalculator.Find(team.Service, Of(team.Agendas, slot), team.Now, slot.StartsAt) == slot));

    [Fact]
    public void The_next_free_time_is_the_first_listed_however_far_one_looks() => AnyTeam.Sample(team =>
        Next(team, 20) is var next && next == Listed(team).Cast<Slot?>().FirstOrDefault(next) && Listed(team).All(slot => next!.Value.StartsAt <= slot.StartsAt));

    [Fact]
    public void No_listed_slot_overlaps_a_busy_time() => AnySituation.Sample(situation =>
        Listed(situation).All(slot => situation.Agenda.Busy.All(busy => busy.From >= slot.HeldUntil || busy.Until <= slot.StartsAt)));

    [Fact]
    public void Every_listed_slot_is_accepted() => AnySituation.Sample(situation =>
        Listed(situation).All(slot => SlotCalculator.Find(situation.Service, situation.Agenda, situation.Now, slot.StartsAt) == slot));

    [Fact]
    public void Listed_slots_never_overlap_one_another() => AnySituation.Sample(situation =>
    {
        var slots = Listed(situation);
        return slots.Zip(slots.Skip(1)).All(pair => pair.First.HeldUntil <= pair.Second.StartsAt);
    });

    [Fact]
    public void No_listed_slot_is_too_soon() => AnySituation.Sample(situation =>
        Listed(situation).All(slot => slot.StartsAt >= situation.Now + situation.Service.ShortestNotice));

    private static Slot? Next((WriterAgenda[] Agendas, AppointmentService Service, DateTimeOffset Now) team, int days) =>
        SlotCalculator.Offer(team.Service, team.Agendas, team.Now, Monday, Monday.AddDays(days)).Cast<Slot?>().FirstOrDefault();

    private static List<Slot> Listed((WriterAgenda[] Agendas, AppointmentService Service, DateTimeOffset Now) team) =>
        [.. SlotCalculator.Offer(team.Service, team.Agendas, team.Now, Monday, Monday.AddDays(13))];

    private static WriterAgenda Of(WriterAgenda[] agendas, Slot slot) => agendas.Single(agenda => agenda.WriterId == slot.WriterId);

    private static OpeningRange Closed(OpeningRange range, int[] days)
    {
        foreach (var day in days.Select(number => Monday.AddDays(number)))
        {
            range.Close(Nadia, day);
        }

        return range;
    }

    private static List<Slot> Listed((WriterAgenda Agenda, AppointmentService Service, DateTimeOffset Now) situation) =>
        [.. SlotCalculator.Offer(situation.Service, [situation.Agenda], situation.Now, Monday, Monday.AddDays(13))];
}
