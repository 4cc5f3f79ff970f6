using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Tests.Employment;

public sealed class TrialPeriodTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    [Theory]
    [InlineData("2026-03-02", "2026-09-01", "2026-03-15")]
    [InlineData("2026-03-02", "2026-09-02", "2026-04-01")]
    [InlineData("2026-03-02", "2026-05-10", "2026-03-11")]
    [InlineData("2026-01-31", "2026-12-31", "2026-02-27")]
    [InlineData("2026-03-02", "2026-03-08", "2026-03-02")]
    [InlineData("2026-03-02", "2026-03-07", null)]
    public void The_trial_of_a_fixed_term_is_a_day_a_week_two_weeks_or_a_month(string start, string end, string? trial) =>
        Assert.Equal(trial is null ? null : Day(trial), TrialPeriod.LongestFor(new(ContractType.Cddi, "Agente", Day(start), Day(end), 26 * 60), Law));

    [Theory]
    [InlineData(1, "2026-04-01")]
    [InlineData(3, "2026-04-01")]
    [InlineData(4, "2026-05-01")]
    [InlineData(6, "2026-07-01")]
    [InlineData(null, null)]
    public void The_trial_of_a_permanent_contract_is_that_of_its_level(int? level, string? trial) => Assert.Equal(
        trial is null ? null : Day(trial), TrialPeriod.LongestFor(new(ContractType.Permanent, "Encadrante", Day("2026-03-02"), null, 35 * 60, Level: level), Law));

    [Theory]
    [InlineData("2026-12-31", "2027-02-27")]
    [InlineData("2027-01-01", "2027-03-31")]
    public void The_figure_of_the_first_day_holds(string start, string trial)
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.TrialLevelFourMonths, Day("2027-01-01"), 3, "Exemple")]);

        Assert.Equal(Day(trial), TrialPeriod.LongestFor(new(ContractType.Permanent, "Encadrante", Day(start), null, 35 * 60, Level: 4), law));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
