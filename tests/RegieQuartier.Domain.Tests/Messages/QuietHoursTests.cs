using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Domain.Tests.Messages;

public sealed class QuietHoursTests
{
    private static readonly QuietHours Quiet = new(new TimeOnly(20, 0), new TimeOnly(8, 0));

    [Theory]
    [InlineData(23, 7, 59, true)]
    [InlineData(23, 8, 0, false)]
    [InlineData(23, 19, 59, false)]
    [InlineData(23, 20, 0, true)]
    [InlineData(22, 12, 0, true)] // a Sunday
    [InlineData(21, 12, 0, false)]
    public void Nobody_is_disturbed_in_the_evening_at_night_nor_on_a_Sunday(int day, int hour, int minute, bool quiet) =>
        Assert.Equal(quiet, Quiet.HoldAt(ParisZone.At(new DateOnly(2026, 11, day), new TimeOnly(hour, minute))));
}
