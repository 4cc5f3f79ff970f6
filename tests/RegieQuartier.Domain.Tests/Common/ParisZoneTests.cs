using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class ParisZoneTests
{
    [Fact]
    public void An_hour_that_the_change_skips_is_moved_on() =>
        Assert.Equal(Utc(2026, 3, 29, 1, 30), ParisZone.At(new DateOnly(2026, 3, 29), new TimeOnly(2, 30)));

    [Fact]
    public void An_hour_that_comes_twice_is_its_first_coming() =>
        Assert.Equal(Utc(2026, 10, 25, 0, 30), ParisZone.At(new DateOnly(2026, 10, 25), new TimeOnly(2, 30)));

    [Fact]
    public void Midnight_in_Paris_is_the_day_before_in_utc() =>
        Assert.Equal(new DateOnly(2026, 11, 24), ParisZone.DayOf(Utc(2026, 11, 23, 23, 0)));

    private static DateTimeOffset Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, TimeSpan.Zero);
}
