using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class LegalValuesTests
{
    [Fact]
    public void Every_figure_has_a_first_value_with_its_source()
    {
        Assert.Equal(Enum.GetValues<LegalRule>(), InitialLegalValues.All.Select(value => value.Rule));
        Assert.All(InitialLegalValues.All, value => Assert.InRange(value.Source.Length, 1, LegalValue.SourceMaxLength));
    }

    [Theory]
    [InlineData("1950-01-01", 24)]
    [InlineData("2026-12-31", 24)]
    [InlineData("2027-01-01", 36)]
    public void What_was_decided_before_keeps_the_figure_of_its_time(string day, int months)
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.CddiMaximumMonths, new DateOnly(2027, 1, 1), 36, "Exemple")]);

        Assert.Equal(months, law.Whole(LegalRule.CddiMaximumMonths, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_figure_that_nobody_wrote_down_is_not_guessed() =>
        Assert.Throws<InvalidOperationException>(() => new LegalValues([]).At(LegalRule.PassDays, new DateOnly(2026, 1, 1)));
}
