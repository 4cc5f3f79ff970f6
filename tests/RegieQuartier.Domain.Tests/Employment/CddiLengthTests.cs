using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using static RegieQuartier.Domain.Tests.Employment.Given;

namespace RegieQuartier.Domain.Tests.Employment;

/// <summary>The shortest CDDI, which is asked about.</summary>
public sealed class CddiLengthTests
{
    [Theory]
    [InlineData(ContractType.Cddi, "2026-03-02", "2026-07-01", false)]
    [InlineData(ContractType.Cddi, "2026-03-02", "2026-06-30", true)]
    [InlineData(ContractType.Cddi, "2026-03-02", "2026-03-02", true)]
    [InlineData(ContractType.FixedTerm, "2026-03-02", "2026-03-31", false)]
    [InlineData(ContractType.Permanent, "2026-03-02", null, false)]
    // The dates themselves are refused.
    [InlineData(ContractType.Cddi, "2026-03-02", "2026-03-01", false)]
    [InlineData(ContractType.Cddi, "2026-03-02", null, false)]
    public void A_cddi_shorter_than_the_law_wants_is_unusual(ContractType type, string start, string? end, bool isUnusual) =>
        Assert.Equal(isUnusual, CddiLength.IsUnusual(type, Day(start), end is null ? null : Day(end), Law));

    [Fact]
    public void The_figure_of_the_first_day_holds()
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.CddiMinimumMonths, Day("2027-01-01"), 6, "Exemple")]);

        Assert.False(CddiLength.IsUnusual(ContractType.Cddi, Day("2026-12-31"), Day("2027-04-30"), law));
        Assert.True(CddiLength.IsUnusual(ContractType.Cddi, Day("2027-01-01"), Day("2027-04-30"), law));
    }
}
