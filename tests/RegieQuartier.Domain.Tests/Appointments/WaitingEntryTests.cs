using RegieQuartier.Domain.Appointments;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class WaitingEntryTests
{
    private static readonly WaitingTerms Terms = new(TimeSpan.FromDays(7), TimeSpan.FromDays(2), 3, TimeSpan.FromHours(2), TimeSpan.FromHours(24));
    private static readonly DateTimeOffset Now = Paris(Monday, 9);
    private static readonly DateTimeOffset InThreeWeeks = Paris(Monday.AddDays(21), 10);

    [Fact]
    public void Who_has_an_appointment_leaves_no_name_on_the_list()
    {
        var own = Booked(InThreeWeeks);

        var entry = WaitingEntry.ForEarlierSlot(own, Terms, Now).Value!;

        Assert.Equal((own.Id, "", "", null, null), (entry.AppointmentId, entry.FirstName, entry.LastName, entry.Phone, entry.Code));
        Assert.Equal((WaitingWish.EarlierSlot, WaitingStatus.Waiting, own.ServiceId), (entry.Wish, entry.Status, entry.ServiceId));
    }

    [Theory]
    [InlineData(7, 0, "waiting.too-near")]
    [InlineData(7, 1, null)]
    [InlineData(0, -1, "waiting.nothing-to-come")]
    public void An_earlier_time_is_worth_waiting_for_when_the_appointment_is_more_than_a_week_away(int days, int minutes, string? refusal) =>
        Assert.Equal(refusal, Terms.RefusalFor(AppointmentStatus.Booked, Now.AddDays(days).AddMinutes(minutes), Now)?.Code);

    [Theory]
    [InlineData(AppointmentStatus.Arrived)]
    [InlineData(AppointmentStatus.Cancelled)]
    [InlineData(AppointmentStatus.Excused)]
    [InlineData(AppointmentStatus.Offered)]
    public void Only_an_appointment_that_stands_may_become_earlier(AppointmentStatus status) =>
        Assert.Equal(WaitingRefusals.NothingToCome, Terms.RefusalFor(status, InThreeWeeks, Now));

    [Fact]
    public void An_earlier_time_is_two_days_before_the_own_one_at_least()
    {
        var entry = WaitingEntry.ForEarlierSlot(Booked(InThreeWeeks), Terms, Now).Value!;

        Assert.True(Suits(entry, InThreeWeeks.AddDays(-2), InThreeWeeks));
        Assert.False(Suits(entry, InThreeWeeks.AddDays(-2).AddMinutes(15), InThreeWeeks));
    }

    [Fact]
    public void No_time_is_offered_that_could_not_be_reached_when_the_hold_ends()
    {
        var entry = Any();
        var service = Service(notice: TimeSpan.FromMinutes(30));
        var until = Now.AddHours(2);

        Assert.True(entry.Suits(SlotAt(until.AddMinutes(30)), service, null, until, Terms));
        Assert.False(entry.Suits(SlotAt(until.AddMinutes(29)), service, null, until, Terms));
    }

    [Fact]
    public void Who_saw_free_times_waits_for_a_sooner_one_until_that_day_has_come()
    {
        var entry = Any(soonerThan: Now.AddDays(5));

        Assert.True(Suits(entry, Now.AddDays(4)));
        Assert.False(Suits(entry, Now.AddDays(5)));
        Assert.True(entry.Suits(SlotAt(Now.AddDays(9)), Service(), null, Now.AddDays(5), Terms));
    }

    [Fact]
    public void One_offer_a_day_and_three_in_all()
    {
        var entry = Any();
        for (var day = 0; day < 3; day++)
        {
            var today = Monday.AddDays(day);
            Assert.True(entry.MayBeOffered(today, Terms));
            entry.Hold(Offered(InThreeWeeks), today);
            Assert.False(entry.MayBeOffered(today, Terms));
            entry.GiveBack(Terms);
            Assert.False(entry.MayBeOffered(today, Terms));
        }

        Assert.Equal((WaitingStatus.Ended, 3, null), (entry.Status, entry.OffersMade, entry.OfferId));
    }

    [Fact]
    public void Who_has_their_time_leaves_no_name_on_the_list()
    {
        var entry = Any();
        var offer = Offered(InThreeWeeks);
        entry.Hold(offer, Monday);

        Assert.False(entry.Serve(offer.Id).Refused);

        Assert.Equal((WaitingStatus.Served, offer.Id, "", "", null, null), (entry.Status, entry.AppointmentId, entry.LastName, entry.SearchName, entry.Phone, entry.Code));
        Assert.Equal(WaitingRefusals.NoLongerWaiting, entry.Serve(offer.Id).Refusal);
    }

    [Fact]
    public void Whoever_left_comes_off_the_list_once()
    {
        var entry = Any();

        Assert.False(entry.Leave().Refused);

        Assert.Equal(WaitingRefusals.NoLongerWaiting, entry.Leave().Refusal);
        Assert.Equal(WaitingRefusals.NoLongerWaiting, entry.End().Refusal);
        Assert.False(entry.MayBeOffered(Monday, Terms));
        Assert.Throws<InvalidOperationException>(() => entry.Hold(Offered(InThreeWeeks), Monday));
        Assert.Throws<InvalidOperationException>(() => entry.GiveBack(Terms));
    }

    [Fact]
    public void A_call_back_is_noted_once_and_is_never_offered_a_time()
    {
        var entry = WaitingEntry.ToCallBack(Service(), Visitor(), CallMoment.Morning, BookingKey.Draw(), Now);

        Assert.False(entry.MayBeOffered(Monday, Terms));
        Assert.False(entry.NoteCall().Refused);
        Assert.Equal(WaitingRefusals.NoLongerWaiting, entry.NoteCall().Refusal);
        Assert.Equal(WaitingRefusals.NoLongerWaiting, Any().NoteCall().Refusal);
    }

    [Fact]
    public void Nobody_is_called_back_without_a_number() => Assert.Throws<ArgumentException>(
        () => WaitingEntry.ToCallBack(Service(), new Visitor("Odette", "Quesnel", null, null, null), CallMoment.AnyTime, BookingKey.Draw(), Now));

    [Fact]
    public void Five_wrong_names_close_the_code_for_a_while()
    {
        var entry = Any();
        for (var attempt = 0; attempt < NameGuard.WrongNamesAllowed; attempt++)
        {
            Assert.False(entry.OpensWith("zzz", Now, TimeSpan.FromMinutes(15)));
        }

        Assert.False(entry.OpensWith("eto", Now.AddMinutes(14), TimeSpan.FromMinutes(15)));
        Assert.True(entry.OpensWith("ÉTO", Now.AddMinutes(15), TimeSpan.FromMinutes(15)));
    }

    [Theory]
    [InlineData("2026-11-24 17:00", false, "2026-11-24 19:00")]
    [InlineData("2026-11-24 17:00", true, "2026-11-25 17:00")]
    [InlineData("2026-11-27 17:00", true, "2026-11-30 17:00")]
    [InlineData("2026-12-24 10:00", true, "2026-12-28 10:00")]
    public void A_time_is_held_two_hours_and_until_somebody_works_for_who_is_told_by_voice(string offered, bool byVoice, string until) =>
        Assert.Equal(At(until), Terms.Until(At(offered), byVoice));

    [Fact]
    public void An_offer_becomes_an_appointment_until_its_time_is_up()
    {
        var (late, taken) = (Offered(InThreeWeeks), Offered(InThreeWeeks));

        Assert.Equal(WaitingRefusals.OfferOver, late.TakeUp(Now.AddHours(2)).Refusal);
        Assert.False(taken.TakeUp(Now.AddMinutes(119)).Refused);

        Assert.Equal((AppointmentStatus.Booked, null), (taken.Status, taken.OfferedUntil));
        Assert.Equal(WaitingRefusals.OfferOver, taken.TakeUp(Now).Refusal);
    }

    [Fact]
    public void An_offer_is_nobodys_to_note_to_cancel_or_to_move()
    {
        var offer = Offered(InThreeWeeks);

        Assert.All(Enum.GetValues<AppointmentStatus>().Where(status => status is not (AppointmentStatus.Offered or AppointmentStatus.Cancelled)), status => Assert.True(offer.Note(status, InThreeWeeks).Refused));
        Assert.True(offer.CancelByVisitor(Now, TimeSpan.Zero).Refused);
        Assert.True(offer.CancelByTeam(Now).Refused);
        Assert.True(offer.HoldsItsTime);
        Assert.True(Booked(InThreeWeeks).Note(AppointmentStatus.Offered, Now).Refused);
    }

    [Fact]
    public void An_earlier_time_takes_the_place_of_the_own_one_and_is_not_a_change_of_theirs()
    {
        var own = Booked(InThreeWeeks);
        var code = own.Code;

        Assert.Equal(WaitingRefusals.OfferOver, own.TakeEarlier(SlotAt(InThreeWeeks), Now).Refusal);
        Assert.False(own.TakeEarlier(SlotAt(InThreeWeeks.AddDays(-7)), Now).Refused);

        Assert.Equal((InThreeWeeks.AddDays(-7), 0, code), (own.StartsAt, own.Moves, own.Code));
        Assert.Equal(WaitingRefusals.OfferOver, own.TakeEarlier(SlotAt(Now), own.StartsAt).Refusal);
    }

    private static WaitingEntry Any(DateTimeOffset? soonerThan = null) =>
        WaitingEntry.ForAnySlot(Service(), Visitor(), "Retraite", soonerThan, BookingKey.Draw(), AppointmentCode.Draw(), Now);

    private static Appointment Offered(DateTimeOffset startsAt) =>
        Appointment.Offer(Service(), SlotAt(startsAt), Visitor(), null, BookingKey.Draw(), AppointmentCode.Draw(), Now.AddHours(2), Now);

    private static bool Suits(WaitingEntry entry, DateTimeOffset startsAt, DateTimeOffset? own = null) =>
        entry.Suits(SlotAt(startsAt), Service(), own, Now.AddHours(2), Terms);

    private static Slot SlotAt(DateTimeOffset startsAt) => new(Nadia.Id, 1, startsAt, startsAt.AddMinutes(45), startsAt.AddMinutes(50));

    private static DateTimeOffset At(string local)
    {
        var instant = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return Paris(DateOnly.FromDateTime(instant), instant.Hour, instant.Minute);
    }
}
