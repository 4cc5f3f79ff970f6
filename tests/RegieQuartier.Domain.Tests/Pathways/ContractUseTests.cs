using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class ContractUseTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    // 365 days: a quarter of them is 91 whole ones.
    private static readonly DaySpan Year = new(new(2026, 3, 2), new(2027, 3, 1));

    [Theory]
    [InlineData("2026-03-31", 30, 61, false)]
    [InlineData("2026-05-31", 91, 0, false)]
    [InlineData("2026-06-01", 92, 0, true)]
    public void Immersions_take_a_quarter_of_a_CDDI_at_most(string until, int days, int left, bool isBeyond)
    {
        var use = Of(new DaySpan(Year.First, Day(until)));

        Assert.Equal(new ContractUse(Year, days, 91), use);
        Assert.Equal((left, isBeyond), (use.Left, use.IsBeyond));
    }

    [Fact]
    public void Only_what_falls_within_the_contract_counts_and_all_of_it_together() => Assert.Equal(
        5 + 4,
        Of(new DaySpan(new(2026, 2, 20), new(2026, 2, 28)), new DaySpan(new(2026, 2, 25), new(2026, 3, 6)), new DaySpan(new(2027, 2, 26), new(2027, 3, 20)), new DaySpan(new(2027, 3, 2), new(2027, 3, 9))).Days);

    [Theory]
    [InlineData(ContractType.InclusionPermanent)]
    [InlineData(ContractType.FixedTerm)]
    public void No_other_contract_has_that_limit(ContractType type) => Assert.Null(ContractUse.Of(type, Year.First, Year.Last, [], Law));

    [Theory]
    [InlineData("2026-03-02", 73)]
    [InlineData("2026-03-03", 91)]
    public void The_part_is_that_of_the_first_day_of_the_contract(string from, int allowed)
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.ImmersionShareOfContract, Day(from), 20, "Exemple")]);

        Assert.Equal(allowed, ContractUse.Of(ContractType.Cddi, Year.First, Year.Last, [], law)!.Allowed);
    }

    private static ContractUse Of(params DaySpan[] immersions) => ContractUse.Of(ContractType.Cddi, Year.First, Year.Last, immersions, Law)!;
}
