using RegieQuartier.Domain.Employment;
using static RegieQuartier.Domain.Tests.Employment.Given;

namespace RegieQuartier.Domain.Tests.Employment;

/// <summary>The qualification that the staff register names, when it was not said, or was said wrongly.</summary>
public sealed class ContractQualificationTests
{
    [Fact]
    public void One_that_is_missing_is_noted_with_the_steps_that_lack_it()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        contract.Renew(Party(contract), SiaeKind.Aci, Step("2026-09-02", "2027-03-01"), Day("2026-08-20"), Law);

        Assert.Equal(ContractRefusals.QualificationMissing, contract.Qualify("", Today).Refusal);
        Assert.False(contract.Qualify("Employée non qualifiée", Today).Refused);

        Assert.Equal(["Employée non qualifiée", "Employée non qualifiée"], contract.Changes.Select(change => change.Qualification));
        Assert.Equal("Employée non qualifiée", contract.Qualification);
    }

    [Theory]
    [InlineData("2026-09-01", "contract.already-qualified")]
    [InlineData("2026-09-02", null)]
    public void One_that_was_said_is_changed_by_an_amendment_and_corrected_once_the_contract_is_over(string today, string? refusal)
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01") with { Qualification = "Employé" }).Value!;

        Assert.Equal(refusal, contract.Qualify("Employée qualifiée", Day(today)).Refusal?.Code);
        Assert.Equal(refusal is null ? "Employée qualifiée" : "Employé", contract.Changes.Single().Qualification);
    }

    [Fact]
    public void A_step_that_said_another_one_keeps_it()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01") with { Qualification = "Employée" }).Value!;
        contract.Amend(Party(contract), SiaeKind.Aci, Step("2026-06-01", "2026-09-01") with { Qualification = "Ouvrière" }, Day("2026-05-20"), Law);

        Assert.False(contract.Qualify("Ouvrière qualifiée", Day("2026-10-01")).Refused);

        Assert.Equal(["Employée", "Ouvrière qualifiée"], contract.Changes.Select(change => change.Qualification));
    }
}
