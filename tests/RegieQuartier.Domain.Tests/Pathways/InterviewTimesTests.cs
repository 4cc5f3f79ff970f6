using System.Globalization;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class InterviewTimesTests
{
    [Theory]
    [InlineData("2026-11-27", "10:00")]
    [InlineData("2026-11-28", "10:00")]
    [InlineData("2026-11-29", "10:00", "interview.on-sunday")]
    [InlineData("2026-12-25", "10:00", "interview.on-holiday")]
    [InlineData("2026-11-01", "10:00", "interview.on-sunday", "interview.on-holiday")]
    [InlineData("2026-11-27", "06:59", "interview.outside-hours")]
    [InlineData("2026-11-27", "07:00")]
    [InlineData("2026-11-27", "19:59")]
    [InlineData("2026-11-27", "20:00", "interview.outside-hours")]
    [InlineData("2026-11-29", "21:30", "interview.on-sunday", "interview.outside-hours")]
    [InlineData("2026-11-29", null, "interview.on-sunday")]
    [InlineData("2026-11-27", null)]
    public void A_sunday_a_holiday_and_the_night_are_to_be_confirmed(string day, string? time, params string[] asked) =>
        Assert.Equal(asked, InterviewTimes.ToConfirm(DateOnly.Parse(day, CultureInfo.InvariantCulture), time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture)).Select(refusal => refusal.Code));
}
