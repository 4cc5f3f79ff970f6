using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Tests.Employment;

public sealed class SiaeAgreementTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly AgreementTerms Three = new(SiaeKind.Aci, new(2025, 1, 1), new(2027, 12, 31), HoursBasis.Paid, 1820);

    private static readonly AnnexTerms Year = new("ACI014250012A0M0", new(2026, 1, 1), new(2026, 12, 31), 18.5m, AnnexState.Valid);

    public static TheoryData<AgreementTerms, string?> Agreements => new()
    {
        { Three, null },
        { Three with { EndsOn = new(2028, 1, 1) }, "agreement.too-long" },
        { Three with { EndsOn = new(2024, 12, 31) }, "agreement.ends-before-it-starts" },
        { Three with { YearlyHours = 0 }, "agreement.yearly-hours-not-possible" },
        { Three with { YearlyHours = 8785 }, "agreement.yearly-hours-not-possible" },
    };

    [Theory]
    [MemberData(nameof(Agreements))]
    public void An_agreement_lasts_three_years_at_most(AgreementTerms terms, string? refusal)
    {
        Assert.Equal(refusal, SiaeAgreement.Conclude(terms, Law).Refusal?.Code);
        Assert.Equal(refusal, SiaeAgreement.Conclude(Three, Law).Value!.Correct(terms, Law).Refusal?.Code);
    }

    [Theory]
    [InlineData(2026, false)]
    [InlineData(2027, true)]
    public void The_figure_of_the_first_day_holds(int firstYear, bool isAllowed)
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.AgreementMaximumYears, new(2027, 1, 1), 5, "Exemple")]);

        Assert.Equal(isAllowed, !SiaeAgreement.Conclude(Three with { StartsOn = new(firstYear, 1, 1), EndsOn = new(firstYear + 4, 12, 31) }, law).Refused);
    }

    public static TheoryData<AnnexTerms, string?> Annexes => new()
    {
        { Year, null },
        { Year with { Number = "aci 01 425 0012 a0m0" }, null },
        { Year with { Number = "ACI014250012" }, "agreement.annex-number-not-possible" },
        { Year with { Number = "EI014250012A0M0" }, "agreement.annex-number-of-another-kind" },
        { Year with { EndsOn = new(2025, 12, 31) }, "agreement.annex-ends-before-it-starts" },
        { Year with { StartsOn = new(2024, 12, 31) }, "agreement.annex-outside" },
        { Year with { EndsOn = new(2028, 1, 1) }, "agreement.annex-outside" },
        { Year with { FullTimeEquivalents = 0 }, "agreement.full-time-equivalents-not-possible" },
        { Year with { FullTimeEquivalents = 18.505m }, "agreement.full-time-equivalents-not-possible" },
        { Year with { FullTimeEquivalents = 10000 }, "agreement.full-time-equivalents-not-possible" },
    };

    [Theory]
    [MemberData(nameof(Annexes))]
    public void An_annex_is_within_its_agreement(AnnexTerms terms, string? refusal) =>
        Assert.Equal(refusal, SiaeAgreement.Conclude(Three, Law).Value!.Annex(terms).Refusal?.Code);

    [Fact]
    public void Annexes_do_not_overlap_and_one_is_corrected_over_itself()
    {
        var agreement = SiaeAgreement.Conclude(Three, Law).Value!;
        var annex = agreement.Annex(Year).Value!;

        Assert.Equal(AgreementRefusals.AnnexOverlaps, agreement.Annex(Year with { Number = "ACI014250012A1M0", StartsOn = new(2026, 12, 31), EndsOn = new(2027, 6, 30) }).Refusal);
        Assert.False(agreement.Correct(annex, Year with { FullTimeEquivalents = 19 }).Refused);
        Assert.Equal(19, annex.FullTimeEquivalents);
        Assert.Equal(AgreementRefusals.AnnexOutside, agreement.Correct(Three with { EndsOn = new(2026, 6, 30) }, Law).Refusal);
    }

    [Theory]
    [InlineData("2027-05-22", true)]
    [InlineData("2027-05-23", false)]
    [InlineData("2026-11-22", true)]
    public void An_agreement_is_to_be_renewed_six_months_before_its_end(string endsOn, bool isToRenew) =>
        Assert.Equal(isToRenew, SiaeAgreement.IsToRenew(DateOnly.Parse(endsOn, CultureInfo.InvariantCulture), new(2026, 11, 23)));

    [Fact]
    public void Annexes_cover_the_days_that_follow_as_long_as_no_day_is_missing()
    {
        DaySpan[] annexes = [new(new(2025, 1, 1), new(2025, 12, 31)), new(new(2026, 1, 1), new(2026, 6, 30)), new(new(2026, 7, 1), new(2026, 12, 31)), new(new(2027, 1, 2), new(2027, 12, 31))];

        Assert.Equal(new DateOnly(2026, 12, 31), SiaeAgreement.CoveredUntil(annexes, new(2026, 3, 1)));
        Assert.Equal(new DateOnly(2027, 12, 31), SiaeAgreement.CoveredUntil(annexes, new(2027, 1, 2)));
        Assert.Null(SiaeAgreement.CoveredUntil(annexes, new(2027, 1, 1)));
        Assert.Null(SiaeAgreement.CoveredUntil([], new(2026, 3, 1)));
    }
}
