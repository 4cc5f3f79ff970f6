using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class FrenchHolidaysTests
{
    [Theory]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    public void Easter_falls_on_its_day(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), FrenchHolidays.EasterSunday(year));

    [Theory]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2027-05-06")]
    [InlineData("2026-11-11")]
    public void A_holiday_is_known(string day) => Assert.True(FrenchHolidays.IsHoliday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Two_holidays_may_fall_on_one_day() => Assert.Equal(10, FrenchHolidays.In(2008).Count);
}
