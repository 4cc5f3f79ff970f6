using System.Globalization;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class InterviewTimesTests
{
    [Theory]
    [InlineData("2026-11-27", "10:00")]
    [InlineData("2026-11-28", "10:00")]
    [InlineData("2026-11-29", "10:00", UnusualTime.Sunday)]
    [InlineData("2026-12-25", "10:00", UnusualTime.Holiday)]
    [InlineData("2026-11-01", "10:00", UnusualTime.Sunday, UnusualTime.Holiday)]
    [InlineData("2026-11-27", "06:59", UnusualTime.Hour)]
    [InlineData("2026-11-27", "07:00")]
    [InlineData("2026-11-27", "19:59")]
    [InlineData("2026-11-27", "20:00", UnusualTime.Hour)]
    [InlineData("2026-11-29", "21:30", UnusualTime.Sunday, UnusualTime.Hour)]
    [InlineData("2026-11-29", null, UnusualTime.Sunday)]
    [InlineData("2026-11-27", null)]
    public void A_sunday_a_holiday_and_the_night_are_to_be_confirmed(string day, string? time, params UnusualTime[] asked) =>
        Assert.Equal(asked, InterviewTimes.ToConfirm(DateOnly.Parse(day, CultureInfo.InvariantCulture), time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture)));
}
