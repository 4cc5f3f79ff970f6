using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Domain.Tests.Passes;

public sealed class PassDatesTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);
    private static readonly PassDates Over = new(new(2024, 1, 3), new(2026, 1, 1), []);

    [Theory]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-02", true)]
    [InlineData("2028-01-01", true)]
    [InlineData("2028-01-02", false)]
    public void Only_a_prescriber_opens_another_pass_in_the_two_years_that_follow_one(string startsOn, bool waits) =>
        Assert.Equal(waits ? new DateOnly(2028, 1, 1) : null, Over.WaitingUntil(DateOnly.Parse(startsOn, CultureInfo.InvariantCulture), Law));

    [Fact]
    public void The_waiting_is_that_of_the_day_of_the_other_pass()
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.PassWaitingMonths, new DateOnly(2026, 6, 1), 3, "Exemple")]);

        Assert.Equal(new DateOnly(2028, 1, 1), Over.WaitingUntil(new DateOnly(2026, 5, 31), law));
        Assert.Null(Over.WaitingUntil(new DateOnly(2026, 6, 1), law));
    }
}
