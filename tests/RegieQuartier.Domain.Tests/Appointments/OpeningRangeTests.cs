using RegieQuartier.Domain.Appointments;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class OpeningRangeTests
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    [Theory]
    [InlineData("12:00", "09:00", "opening-range.closes-before-it-opens")]
    [InlineData("09:00", "09:00", "opening-range.closes-before-it-opens")]
    [InlineData("09:00", "09:10", "opening-range.too-short")]
    public void Hours_that_make_no_opening_are_refused(string opens, string closes, string code)
    {
        var result = Open(Writer.Welcome(Guid.NewGuid()), opens, closes);

        Assert.Equal(code, result.Refusal?.Code);
    }

    [Fact]
    public void A_last_day_before_the_first_is_refused()
    {
        var result = OpeningRange.Open(
            Nadia, DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(12, 0), Monday, Monday.AddDays(-1), TimeSpan.Zero, Step);

        Assert.Equal(OpeningRangeRefusals.EndsBeforeItStarts, result.Refusal);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(5, "opening-range.never-holds")]
    [InlineData(6, null)]
    public void Hours_that_would_hold_on_no_day_are_refused(int daysLater, string? code)
    {
        var first = daysLater == 0 ? Monday : Monday.AddDays(1);

        var result = OpeningRange.Open(
            Nadia, DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(12, 0), first, first.AddDays(daysLater), TimeSpan.Zero, Step);

        Assert.Equal(code, result.Refusal?.Code);
    }

    [Fact]
    public void A_day_with_hours_of_its_own_is_closed_to_those_of_every_week()
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        var weekly = Open(writer, "09:00", "12:00").Value!;

        var once = weekly.ChangeOn(writer, Monday, new TimeOnly(14, 0), new TimeOnly(16, 0), TimeSpan.Zero, Step).Value!;

        Assert.True(once.IsOnce);
        Assert.True(once.HoldsOn(Monday));
        Assert.False(weekly.HoldsOn(Monday));
        Assert.True(weekly.HoldsOn(Monday.AddDays(7)));
        Assert.Equal(3, writer.AgendaVersion);
    }

    [Fact]
    public void Hours_that_change_from_a_day_on_end_the_day_before_and_take_their_closed_days_along()
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        var weekly = Open(writer, "09:00", "12:00").Value!;
        weekly.Close(writer, Monday);
        weekly.Close(writer, Monday.AddDays(14));

        var following = weekly.ChangeFrom(writer, Monday.AddDays(7), DayOfWeek.Monday, new TimeOnly(14, 0), new TimeOnly(16, 0), null, TimeSpan.Zero, Step).Value!;

        Assert.Equal(Monday.AddDays(6), weekly.LastDay);
        Assert.Equal([Monday], weekly.ClosedDays);
        Assert.Equal([Monday.AddDays(14)], following.ClosedDays);
        Assert.True(following.HoldsOn(Monday.AddDays(7)));
    }

    [Fact]
    public void Hours_that_had_not_begun_change_in_place()
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        var weekly = Open(writer, "09:00", "12:00").Value!;

        var changed = weekly.ChangeFrom(writer, Monday, DayOfWeek.Monday, new TimeOnly(14, 0), new TimeOnly(16, 0), null, TimeSpan.Zero, Step).Value;

        Assert.Same(weekly, changed);
        Assert.Equal(new TimeOnly(14, 0), weekly.OpensAt);
    }

    [Fact]
    public void A_day_without_hours_is_neither_closed_nor_opened()
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        var weekly = Open(writer, "09:00", "12:00").Value!;

        Assert.Equal(OpeningRangeRefusals.NotThatDay, weekly.Close(writer, Monday.AddDays(1)).Refusal);
        Assert.Equal(OpeningRangeRefusals.NotClosed, weekly.Reopen(writer, Monday).Refusal);
        Assert.Equal(2, writer.AgendaVersion);
    }

    [Fact]
    public void Every_change_raises_the_agenda_version()
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        var range = Open(writer, "09:00", "12:00").Value!;
        range.Change(writer, DayOfWeek.Tuesday, new TimeOnly(9, 0), new TimeOnly(12, 0), Monday, null, TimeSpan.Zero, Step);

        Assert.Equal(3, writer.AgendaVersion);
    }

    [Fact]
    public void A_refused_change_leaves_the_agenda_as_it_was()
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        var range = Open(writer, "09:00", "12:00").Value!;

        var result = range.Change(writer, DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(8, 0), Monday, null, TimeSpan.Zero, Step);

        Assert.True(result.Refused);
        Assert.Equal(new TimeOnly(12, 0), range.ClosesAt);
        Assert.Equal(2, writer.AgendaVersion);
    }

    [Theory]
    [InlineData("09:00:30", "12:00")]
    [InlineData("09:00", "12:00:30")]
    public void Hours_with_seconds_are_nobodys(string opens, string closes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Open(Writer.Welcome(Guid.NewGuid()), opens, closes));

    [Fact]
    public void Hours_can_be_stopped_after_a_day()
    {
        var writer = Writer.Welcome(Guid.NewGuid());
        var range = Open(writer, "09:00", "12:00").Value!;
        range.Change(writer, range.Weekday, range.OpensAt, range.ClosesAt, range.FirstDay, Monday.AddDays(7), range.Pause, range.Step);

        Assert.True(range.HoldsOn(Monday.AddDays(7)));
        Assert.False(range.HoldsOn(Monday.AddDays(14)));
    }

    private static Domain.Common.Result<OpeningRange> Open(Writer writer, string opens, string closes) => OpeningRange.Open(
        writer,
        DayOfWeek.Monday,
        TimeOnly.Parse(opens, System.Globalization.CultureInfo.InvariantCulture),
        TimeOnly.Parse(closes, System.Globalization.CultureInfo.InvariantCulture),
        Monday,
        null,
        TimeSpan.Zero,
        Step);
}
