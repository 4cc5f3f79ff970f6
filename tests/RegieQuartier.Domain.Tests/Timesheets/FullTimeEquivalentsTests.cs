using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;

namespace RegieQuartier.Domain.Tests.Timesheets;

public sealed class FullTimeEquivalentsTests
{
    private const int AciHours = 1820;
    private const int EiHours = 1505;

    [Theory]
    [InlineData(HoursBasis.Paid, 9100)]
    [InlineData(HoursBasis.Worked, 7525)]
    public void The_agreement_says_which_hours_count(HoursBasis basis, int minutes) => Assert.Equal(
        minutes, FullTimeEquivalents.MinutesCounted(basis, paidMinutes: 9100, workedMinutes: 7525));

    [Theory]
    [InlineData(9100, AciHours, "1")]
    [InlineData(4550, AciHours, "0.5")]
    [InlineData(0, AciHours, "0")]
    [InlineData(7525, EiHours, "1")]
    public void A_month_is_brought_to_a_year(int minutes, int yearlyHours, string expected) =>
        Assert.Equal(Number(expected), decimal.Round(FullTimeEquivalents.OfMonth(minutes, yearlyHours), 10));

    [Theory]
    [InlineData(1820 * 60, AciHours, "1")]
    [InlineData(27300 * 60, AciHours, "15")]
    [InlineData(1505 * 60, EiHours, "1")]
    [InlineData(1820 * 60, EiHours, "1.2093023256")]
    public void A_year_is_its_hours_over_those_of_the_agreement(int minutes, int yearlyHours, string expected) =>
        Assert.Equal(Number(expected), decimal.Round(FullTimeEquivalents.OfYear(minutes, yearlyHours), 10));

    [Fact]
    public void Nothing_is_counted_without_the_hours_of_a_year() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FullTimeEquivalents.OfMonth(60, 0));

    [Theory]
    [InlineData("12.5", 12, "12.5")]
    [InlineData("12", 7, "7")]
    [InlineData("12", 0, "0")]
    public void What_is_granted_is_in_proportion_to_the_months(string annex, int months, string expected) =>
        Assert.Equal(Number(expected), FullTimeEquivalents.Granted(Number(annex), months));

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", 12)]
    [InlineData("2026-01-01", "2026-07-31", 7)]
    [InlineData("2026-11-23", "2026-11-23", 1)]
    [InlineData("2025-06-01", "2026-02-15", 2)]
    [InlineData("2025-06-01", "2027-02-15", 12)]
    [InlineData("2025-01-01", "2025-12-31", 0)]
    [InlineData("2027-01-01", "2027-12-31", 0)]
    public void The_months_of_a_period_are_those_that_the_annex_covers(string from, string until, int months)
    {
        var agreement = SiaeAgreement.Conclude(new AgreementTerms(SiaeKind.Aci, new(2025, 1, 1), new(2027, 12, 31), HoursBasis.Paid, AciHours), new LegalValues(InitialLegalValues.All)).Value!;
        var annex = agreement.Annex(new AnnexTerms("ACI014260012A0M0", new(2026, 1, 1), new(2026, 12, 31), 12.5m, AnnexState.Valid)).Value!;

        Assert.Equal(months, FullTimeEquivalents.MonthsCovered(annex, DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(until, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_rate_is_what_was_reached_of_what_was_granted()
    {
        Assert.Equal(0.9m, FullTimeEquivalents.Rate(reached: 10.8m, granted: 12m));
        Assert.Null(FullTimeEquivalents.Rate(reached: 10.8m, granted: 0));
    }

    [Theory]
    [InlineData("2026-05-01", 0)]
    [InlineData("2026-06-01", 0)]
    [InlineData("2026-07-01", 1)]
    [InlineData("2027-01-01", null)]
    public void A_month_in_which_one_annex_takes_over_from_another_is_granted_once_by_that_of_its_first_day(string month, int? place) => Assert.Equal(
        place,
        FullTimeEquivalents.GrantingIn(
            [new DaySpan(new(2026, 1, 1), new(2026, 6, 15)), new DaySpan(new(2026, 6, 16), new(2026, 12, 31))], DateOnly.Parse(month, CultureInfo.InvariantCulture)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
