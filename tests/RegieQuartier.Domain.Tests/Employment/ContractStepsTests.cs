using RegieQuartier.Domain.Employment;
using static RegieQuartier.Domain.Tests.Employment.Given;

namespace RegieQuartier.Domain.Tests.Employment;

/// <summary>Renewals and amendments.</summary>
public sealed class ContractStepsTests
{
    public static TheoryData<BeyondLimit, string, string, SiaeKind, string?> Decisions => new()
    {
        { new(BeyondLimitReason.TrainingUnderWay, BeyondDecider.Prescriber, Day("2028-02-01"), Day("2028-06-30")), "2028-06-30", "1995-01-01", SiaeKind.Ei, null },
        { new(BeyondLimitReason.TrainingUnderWay, BeyondDecider.Prescriber, Day("2028-02-01"), Day("2028-06-29")), "2028-06-30", "1995-01-01", SiaeKind.Ei, "contract.beyond-training" },
        { new(BeyondLimitReason.TrainingUnderWay, BeyondDecider.Prescriber, Day("2028-02-01")), "2028-06-30", "1995-01-01", SiaeKind.Ei, "contract.beyond-training" },
        { new(BeyondLimitReason.Senior, BeyondDecider.Prescriber, Day("2028-02-01")), "2029-06-30", "1978-06-30", SiaeKind.Ei, null },
        { new(BeyondLimitReason.Senior, BeyondDecider.Prescriber, Day("2028-02-01")), "2028-06-30", "1978-07-01", SiaeKind.Ei, "contract.too-young-to-go-beyond" },
        { new(BeyondLimitReason.DisabledWorker, BeyondDecider.Prescriber, Day("2028-02-01")), "2029-06-30", "1995-01-01", SiaeKind.Ei, null },
        { new(BeyondLimitReason.ParticularDifficulties, BeyondDecider.Prescriber, Day("2028-02-01")), "2028-06-30", "1995-01-01", SiaeKind.Ei, "contract.difficulties-not-here" },
        { new(BeyondLimitReason.ParticularDifficulties, BeyondDecider.Prescriber, Day("2028-02-01")), "2029-03-01", "1995-01-01", SiaeKind.Aci, null },
        { new(BeyondLimitReason.ParticularDifficulties, BeyondDecider.Prescriber, Day("2028-02-01")), "2029-03-02", "1995-01-01", SiaeKind.Aci, "contract.decision-too-long" },
        { new(BeyondLimitReason.ParticularDifficulties, BeyondDecider.Prescriber, Day("2028-02-01")), "2031-03-02", "1995-01-01", SiaeKind.Aci, "contract.beyond-extended-limit" },
        { new(BeyondLimitReason.ParticularDifficulties, BeyondDecider.Prescriber, Day("2028-02-02")), "2028-06-30", "1995-01-01", SiaeKind.Aci, "contract.decision-in-future" },
        { new(BeyondLimitReason.DisabledWorker, BeyondDecider.Prescriber, Day("2028-02-02")), "2028-06-30", "1995-01-01", SiaeKind.Ei, "contract.decision-in-future" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_lets_a_renewal_go_beyond_the_limit_within_its_own(BeyondLimit beyond, string end, string born, SiaeKind siae, string? refusal)
    {
        var contract = Sign(Cddi("2026-03-02", "2028-03-01")).Value!;
        var party = new ContractParty(contract.EmployeeId, Day(born), [contract]);
        Assert.Equal(ContractRefusals.BeyondLimit, contract.Renew(party, siae, new ContractStep(Day("2028-03-02"), Day(end), Hours26, "Agente"), Day("2028-02-01"), Law).Refusal);

        var renewed = contract.Renew(party, siae, new ContractStep(Day("2028-03-02"), Day(end), Hours26, "Agente", beyond), Day("2028-02-01"), Law);

        Assert.Equal(refusal, renewed.Refusal?.Code);
        Assert.Equal(refusal is null ? Day(end) : Day("2028-03-01"), contract.EndsOn);
        Assert.Equal(
            refusal is null ? (beyond.Reason, beyond.DecidedBy, beyond.DecidedOn) : (null, null, null),
            (contract.Changes[^1].BeyondReason, contract.Changes[^1].BeyondDecidedBy, contract.Changes[^1].BeyondDecidedOn));
    }

    [Fact]
    public void A_qualification_stays_until_an_amendment_says_another()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01") with { Qualification = "Employée non qualifiée" }).Value!;
        var party = new ContractParty(contract.EmployeeId, Day("1995-01-01"), [contract]);

        Assert.False(contract.Renew(party, SiaeKind.Ei, Step("2026-09-02", "2027-03-01"), Day("2026-08-20"), Law).Refused);
        Assert.Equal("Employée non qualifiée", contract.Qualification);

        var same = new ContractStep(Day("2026-10-01"), contract.EndsOn, contract.WeeklyMinutes, contract.JobTitle);
        Assert.Equal(ContractRefusals.NothingChanges, contract.Amend(party, SiaeKind.Ei, same with { Qualification = "Employée non qualifiée" }, Day("2026-09-20"), Law).Refusal);
        Assert.False(contract.Amend(party, SiaeKind.Ei, same with { Qualification = "Ouvrière qualifiée" }, Day("2026-09-20"), Law).Refused);
        Assert.Equal("Ouvrière qualifiée", contract.Qualification);
        Assert.Equal(["Employée non qualifiée", "Employée non qualifiée", "Ouvrière qualifiée"], contract.Changes.Select(change => change.Qualification));
    }

    [Theory]
    // Taken ahead, each adds its year to the end that the one before gave, five years in all.
    [InlineData("2029-01-15", "2030-03-01", null)]
    [InlineData("2029-01-15", "2030-03-02", "contract.decision-too-long")]
    // The decision of the year before has given its year.
    [InlineData("2028-02-01", "2029-03-02", "contract.decision-too-long")]
    public void A_second_decision_adds_to_the_end_that_the_first_one_gave(string decided, string end, string? refusal)
    {
        var contract = BeyondUntil("2029-03-01");

        var renewed = contract.Renew(Party(contract), SiaeKind.Aci, Step("2029-03-02", end) with { Beyond = Difficulties(decided) }, Day("2029-01-15"), Law);

        Assert.Equal(refusal, renewed.Refusal?.Code);
    }

    [Fact]
    public void Decisions_follow_one_another_until_the_longest_time_of_all()
    {
        var contract = BeyondUntil("2029-03-01");
        var party = Party(contract);
        Assert.False(contract.Renew(party, SiaeKind.Aci, Step("2029-03-02", "2030-03-01") with { Beyond = Difficulties("2029-02-01") }, Day("2029-02-01"), Law).Refused);
        Assert.False(contract.Renew(party, SiaeKind.Aci, Step("2030-03-02", "2031-03-01") with { Beyond = Difficulties("2030-02-01") }, Day("2030-02-01"), Law).Refused);

        var last = contract.Renew(party, SiaeKind.Aci, Step("2031-03-02", "2031-03-31") with { Beyond = Difficulties("2031-02-01") }, Day("2031-02-01"), Law);

        Assert.Equal(ContractRefusals.BeyondExtendedLimit, last.Refusal);
    }

    [Fact]
    public void One_decision_may_be_used_in_two_times_and_adds_its_year_but_once()
    {
        var contract = BeyondUntil("2028-09-01");
        var party = Party(contract);

        Assert.Equal(
            ContractRefusals.DecisionTooLong,
            contract.Renew(party, SiaeKind.Aci, Step("2028-09-02", "2029-03-02") with { Beyond = Difficulties("2028-02-01") }, Day("2028-08-01"), Law).Refusal);
        Assert.False(contract.Renew(party, SiaeKind.Aci, Step("2028-09-02", "2029-03-01") with { Beyond = Difficulties("2028-02-01") }, Day("2028-08-01"), Law).Refused);
    }

    [Fact]
    public void What_was_decided_is_not_asked_again_of_an_amendment_that_ends_no_later()
    {
        var contract = BeyondUntil("2029-03-01");
        var party = Party(contract);

        Assert.False(contract.Amend(party, SiaeKind.Aci, Step("2028-06-01", "2029-03-01", hours: 30), Day("2028-05-20"), Law).Refused);
        Assert.False(contract.Amend(party, SiaeKind.Aci, Step("2028-07-01", "2028-12-31", hours: 30), Day("2028-06-20"), Law).Refused);
        Assert.Equal(ContractRefusals.BeyondLimit, contract.Amend(party, SiaeKind.Aci, Step("2028-07-01", "2029-01-01", hours: 30), Day("2028-06-20"), Law).Refusal);
    }

    [Fact]
    public void A_new_contract_beyond_the_limit_has_a_year_from_its_first_day()
    {
        var before = Sign(Cddi("2026-03-02", "2028-03-01")).Value!;

        Assert.Null(EmploymentContract.Sign(Party(before), Aci, Cddi("2028-06-01", "2029-05-31"), Difficulties("2028-05-20"), Day("2028-05-20"), Law).Refusal);
        Assert.Equal(
            ContractRefusals.DecisionTooLong,
            EmploymentContract.Sign(Party(before), Aci, Cddi("2028-06-01", "2029-06-01"), Difficulties("2028-05-20"), Day("2028-05-20"), Law).Refusal);
        Assert.Equal(
            ContractRefusals.DecisionInFuture,
            EmploymentContract.Sign(Party(before), Aci, Cddi("2028-06-01", "2029-05-31"), Difficulties("2028-05-21"), Day("2028-05-20"), Law).Refusal);
    }

    [Fact]
    public void A_renewal_ends_later_and_keeps_what_was_before()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01") with { TrialEndsOn = Day("2026-03-15") }).Value!;
        var party = Party(contract);

        Assert.Equal(ContractRefusals.RenewalEndsTooSoon, contract.Renew(party, SiaeKind.Aci, Step("2026-09-02", "2026-09-01"), Today, Law).Refusal);
        Assert.Equal(ContractRefusals.ChangeOutside, contract.Renew(party, SiaeKind.Aci, Step("2026-09-03", "2027-03-01"), Today, Law).Refusal);
        Assert.False(contract.Renew(party, SiaeKind.Aci, Step("2026-09-02", "2027-03-01", hours: 30), Today, Law).Refused);

        Assert.Equal((Day("2027-03-01"), 30 * 60, Day("2026-03-15")), (contract.EndsOn, contract.WeeklyMinutes, contract.TrialEndsOn));
        Assert.Equal((Hours26, 30 * 60), (contract.WeeklyMinutesOn(Day("2026-09-01")), contract.WeeklyMinutesOn(Day("2026-09-02"))));
        Assert.Equal([ContractChangeKind.Concluded, ContractChangeKind.Renewed], contract.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void An_amendment_changes_hours_job_or_end_from_a_day_on()
    {
        var contract = Sign(Cddi("2026-03-02", "2027-03-01")).Value!;
        var party = Party(contract);

        Assert.Equal(ContractRefusals.NothingChanges, contract.Amend(party, SiaeKind.Aci, Step("2026-06-01", "2027-03-01"), Today, Law).Refusal);
        Assert.Equal(ContractRefusals.TooFewHours, contract.Amend(party, SiaeKind.Aci, Step("2026-06-01", "2027-03-01", hours: 18), Today, Law).Refusal);
        Assert.Equal(ContractRefusals.ChangeOutside, contract.Amend(party, SiaeKind.Aci, Step("2026-03-01", "2027-03-01", hours: 30), Today, Law).Refusal);
        Assert.Equal(ContractRefusals.EndNeeded, contract.Amend(party, SiaeKind.Aci, Step("2026-06-01", null, hours: 30), Today, Law).Refusal);
        Assert.Equal(ContractRefusals.EndsBeforeItStarts, contract.Amend(party, SiaeKind.Aci, Step("2026-06-01", "2026-05-31", hours: 30), Today, Law).Refusal);
        Assert.False(contract.Amend(party, SiaeKind.Aci, Step("2026-06-01", "2027-03-01", hours: 30), Today, Law).Refused);
        Assert.Equal(ContractRefusals.ChangeOutside, contract.Amend(party, SiaeKind.Aci, Step("2026-05-01", "2027-03-01", hours: 28), Today, Law).Refusal);

        Assert.Equal((Hours26, 30 * 60), (contract.WeeklyMinutesOn(Day("2026-05-31")), contract.WeeklyMinutesOn(Day("2026-06-01"))));
    }

    [Theory]
    [InlineData("2027-06-01", SiaeKind.Aci, null)]
    [InlineData("2027-06-02", SiaeKind.Aci, "contract.fewer-hours-not-possible")]
    [InlineData("2026-12-31", SiaeKind.Ei, "contract.fewer-hours-not-possible")]
    [InlineData("2026-05-31", SiaeKind.Aci, "contract.too-few-hours")]
    [InlineData(null, SiaeKind.Aci, "contract.too-few-hours")]
    public void An_amendment_may_set_fewer_hours_than_the_minimum_where_the_prefect_allows_it(string? until, SiaeKind siae, string? refusal)
    {
        var contract = Sign(Cddi("2026-03-02", "2027-09-01")).Value!;

        var amended = contract.Amend(Party(contract), siae, Step("2026-06-01", "2027-09-01", hours: 15) with { FewerHoursUntil = until is null ? null : Day(until) }, Today, Law);

        Assert.Equal(refusal, amended.Refusal?.Code);
        Assert.Equal(refusal is null ? Day(until!) : null, contract.FewerHoursUntil);
        Assert.Equal(refusal is null ? 15 * 60 : Hours26, contract.WeeklyMinutes);
    }

    [Theory]
    // Allowed for a year at signature, then for a year more.
    [InlineData("2027-02-01", "2028-03-02", null)]
    [InlineData("2027-02-01", "2028-03-03", "contract.fewer-hours-not-possible")]
    // Once the first year is over, the next one begins with the amendment.
    [InlineData("2027-06-01", "2028-06-01", null)]
    [InlineData("2027-06-01", "2028-06-02", "contract.fewer-hours-not-possible")]
    public void What_the_prefect_allows_is_allowed_anew(string effective, string until, string? refusal)
    {
        var contract = Sign(Cddi("2026-03-02", "2028-03-01", hours: 15) with { FewerHoursUntil = Day("2027-03-02") }).Value!;

        var amended = contract.Amend(Party(contract), SiaeKind.Aci, Step(effective, "2028-03-01", hours: 15) with { FewerHoursUntil = Day(until) }, Today, Law);

        Assert.Equal(refusal, amended.Refusal?.Code);
        Assert.Equal(refusal is null ? Day(until) : Day("2027-03-02"), contract.FewerHoursUntil);
    }

    [Fact]
    public void Each_step_keeps_what_was_allowed_then()
    {
        var contract = Sign(Cddi("2026-03-02", "2028-03-01", hours: 15) with { FewerHoursUntil = Day("2027-03-02") }).Value!;
        var party = Party(contract);

        Assert.Equal(ContractRefusals.NothingChanges, contract.Amend(party, SiaeKind.Aci, Step("2026-06-01", "2028-03-01", hours: 15) with { FewerHoursUntil = Day("2027-03-02") }, Today, Law).Refusal);
        Assert.False(contract.Amend(party, SiaeKind.Aci, Step("2026-06-01", "2028-03-01", hours: 17), Today, Law).Refused);
        Assert.False(contract.Amend(party, SiaeKind.Aci, Step("2027-02-01", "2028-03-01", hours: 17) with { FewerHoursUntil = Day("2027-12-31") }, Today, Law).Refused);

        Assert.Equal([Day("2027-03-02"), null, Day("2027-12-31")], contract.Changes.Select(change => change.FewerHoursUntil));
        Assert.Equal(Day("2027-12-31"), contract.FewerHoursUntil);
    }

    [Fact]
    public void A_permanent_contract_is_not_renewed()
    {
        var contract = Sign(new(ContractType.Permanent, "Encadrante", Day("2026-03-02"), null, 35 * 60)).Value!;

        Assert.Equal(ContractRefusals.NotRenewable, contract.Renew(Party(contract), null, Step("2026-09-02", "2027-03-01"), Today, Law).Refusal);
    }

    private static BeyondLimit Difficulties(string decidedOn) => new(BeyondLimitReason.ParticularDifficulties, BeyondDecider.Prescriber, Day(decidedOn));

    // Two years, then a decision of February 2028.
    private static EmploymentContract BeyondUntil(string end)
    {
        var contract = Sign(Cddi("2026-03-02", "2028-03-01")).Value!;
        Assert.False(contract.Renew(Party(contract), SiaeKind.Aci, Step("2028-03-02", end) with { Beyond = Difficulties("2028-02-01") }, Day("2028-02-01"), Law).Refused);
        return contract;
    }
}
