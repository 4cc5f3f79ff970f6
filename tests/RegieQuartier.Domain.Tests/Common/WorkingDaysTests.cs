using System.Globalization;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-11-27", "2026-11-27", "2026-11-27")]
    [InlineData("2026-11-28", "2026-11-30", "2026-11-27")]
    [InlineData("2026-11-29", "2026-11-30", "2026-11-27")]
    [InlineData("2026-11-11", "2026-11-12", "2026-11-10")]
    [InlineData("2026-12-25", "2026-12-28", "2026-12-24")]
    [InlineData("2026-05-01", "2026-05-04", "2026-04-30")]
    [InlineData("2027-01-01", "2027-01-04", "2026-12-31")]
    public void A_day_off_gives_way_to_the_nearest_working_day_on_the_side_that_is_asked(string day, string after, string before)
    {
        var asked = Day(day);

        Assert.Equal((Day(after), Day(before), asked == Day(after)), (WorkingDays.From(asked), WorkingDays.UpTo(asked), WorkingDays.Has(asked)));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
