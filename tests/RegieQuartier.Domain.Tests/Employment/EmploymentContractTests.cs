using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Employment.Given;

namespace RegieQuartier.Domain.Tests.Employment;

/// <summary>What a contract may be when it is signed, and where it stands.</summary>
public sealed class EmploymentContractTests
{
    public static TheoryData<ContractTerms, string?> Terms => new()
    {
        { Cddi("2026-03-02", "2026-09-01"), null },
        { Cddi("2026-03-02", "2028-03-01"), null },
        { Cddi("2026-03-02", "2028-03-02"), "contract.beyond-limit" },
        { Cddi("2026-03-02", null), "contract.end-needed" },
        { Cddi("2026-03-02", "2026-03-01"), "contract.ends-before-it-starts" },
        { Cddi("2026-03-02", "2026-09-01", hours: 20), null },
        { Cddi("2026-03-02", "2026-09-01", hours: 19), "contract.too-few-hours" },
        { Cddi("2026-03-02", "2026-09-01", hours: 35), null },
        { Cddi("2026-03-02", "2026-09-01", hours: 36), "contract.hours-not-possible" },
        { Cddi("2026-03-02", "2026-09-01", hours: 0), "contract.hours-not-possible" },
        { Cddi("2026-03-02", "2026-09-01", hours: 15) with { FewerHoursUntil = Day("2026-09-01") }, null },
        { Cddi("2026-03-02", "2027-09-01", hours: 15) with { FewerHoursUntil = Day("2027-03-02") }, null },
        { Cddi("2026-03-02", "2027-09-01", hours: 15) with { FewerHoursUntil = Day("2027-03-03") }, "contract.fewer-hours-not-possible" },
        { Cddi("2026-03-02", "2026-09-01") with { TrialEndsOn = Day("2026-03-15") }, null },
        { Cddi("2026-03-02", "2026-09-01") with { TrialEndsOn = Day("2026-03-16") }, "contract.trial-too-long" },
        { new(ContractType.Permanent, "Encadrante", Day("2026-03-02"), Day("2026-09-01"), 35 * 60), "contract.end-not-expected" },
        { new(ContractType.Permanent, "Encadrante", Day("2026-03-02"), null, 35 * 60), null },
        { new(ContractType.FixedTerm, "Renfort", Day("2026-03-02"), Day("2026-03-31"), 10 * 60), null },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_contract_keeps_the_bounds_of_its_kind(ContractTerms terms, string? refusal) => Assert.Equal(refusal, Sign(terms).Refusal?.Code);

    [Fact]
    public void With_the_first_contract_of_integration_the_pathway_opens()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        var other = EmploymentContract.Sign(Party(), null, new(ContractType.FixedTerm, "Renfort", Day("2026-03-02"), Day("2026-03-31"), 600), null, Today, Law).Value!;

        var opened = IntegrationPathway.OpenWith(contract, hasOpenOne: false, new(Inside: true, Day("2026-02-20")));

        Assert.Equal((contract.EmployeeId, contract.StartsOn), (opened?.EmployeeId, opened?.OpenedOn));
        Assert.Equal((true, Day("2026-02-20")), (opened?.EnteredFromPriorityArea, opened?.EntryAreaCheckedOn));
        Assert.Null(IntegrationPathway.OpenWith(contract, hasOpenOne: true, area: null));
        Assert.Null(IntegrationPathway.OpenWith(other, hasOpenOne: false, area: null));
    }

    [Fact]
    public void One_that_was_a_mistake_goes_while_nothing_leans_on_it()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        var pathway = IntegrationPathway.OpenWith(contract, hasOpenOne: false, area: null)!;
        ContractUses alone = new(HasHours: false, pathway, SharesPathway: false);
        Assert.Equal((pathway, null), (alone.LeavingPathway, (alone with { SharesPathway = true }).LeavingPathway));
        Assert.Equal(ContractRefusals.HoursLean, Withdraw(alone with { HasHours = true }).Refusal);
        Assert.Equal(ContractRefusals.OpensPathwayOfAnother, Withdraw(alone with { SharesPathway = true }).Refusal);

        var withdrawn = Withdraw(alone).Value!;
        Assert.Equal((contract.Id, contract.StartsOn, contract.LastDay, Today), (withdrawn.Id, withdrawn.StartsOn, withdrawn.LastDay, withdrawn.WithdrawnOn));

        pathway.WriteOwnWords("Je veux conduire des bus.", Guid.NewGuid(), Today);
        Assert.Equal(ContractRefusals.PathwayLeans, Withdraw(alone).Refusal);
        pathway.Close(Day("2026-09-01"));
        Assert.Equal(ContractRefusals.ExitLeans, Withdraw(alone).Refusal);
        contract.Terminate(Day("2026-05-01"), TerminationReason.Resignation);
        Assert.Equal(ContractRefusals.BreakLeans, Withdraw(alone).Refusal);

        Result<WithdrawnContract> Withdraw(ContractUses uses) => contract.Withdraw(ContractWithdrawal.OtherPerson, uses, Today);
    }

    [Theory]
    [InlineData("2026-02-20", "2026-09-01", false)]
    [InlineData("2026-02-20", "2026-09-02", true)]
    [InlineData("2026-09-01", "2026-09-20", true)]
    [InlineData("2026-10-05", "2026-11-05", false)]
    [InlineData("2026-10-05", "2026-11-06", true)]
    public void One_that_ran_to_its_end_stays_in_the_register_and_one_written_down_wrongly_since_may_go(string written, string today, bool stays)
    {
        var contract = EmploymentContract.Sign(Party(), null, new(ContractType.FixedTerm, "Renfort", Day("2026-03-02"), Day("2026-09-01"), Hours26), null, Day(written), Law).Value!;

        var withdrawn = contract.Withdraw(ContractWithdrawal.WrongOrTwice, new ContractUses(HasHours: false, null, SharesPathway: false), Day(today));

        Assert.Equal(stays ? ContractRefusals.StaysInRegister : null, withdrawn.Refusal);
    }

    [Fact]
    public void A_post_of_integration_needs_an_agreement_and_the_others_have_none()
    {
        Assert.Equal(ContractRefusals.AgreementNeeded, EmploymentContract.Sign(Party(), null, Cddi("2026-03-02", "2026-09-01"), null, Today, Law).Refusal);
        Assert.Null(EmploymentContract.Sign(Party(), Aci, new(ContractType.FixedTerm, "Renfort", Day("2026-03-02"), Day("2026-03-31"), 600), null, Today, Law).Value!.AgreementId);
        Assert.Equal(Aci.Id, Sign(Cddi("2026-03-02", "2026-09-01")).Value!.AgreementId);
    }

    [Theory]
    [InlineData("1969-03-02", null)]
    [InlineData("1969-03-03", "contract.too-young-for-inclusion-permanent")]
    public void A_permanent_contract_of_integration_is_for_seniors(string born, string? refusal) => Assert.Equal(
        refusal,
        EmploymentContract.Sign(new(Guid.NewGuid(), Day(born), []), Aci, new(ContractType.InclusionPermanent, "Agente", Day("2026-03-02"), null, Hours26), null, Today, Law).Refusal?.Code);

    [Fact]
    public void Fewer_hours_are_for_a_work_site_alone() => Assert.Equal(
        ContractRefusals.FewerHoursNotPossible,
        EmploymentContract.Sign(Party(), Ei, Cddi("2026-03-02", "2026-09-01", hours: 15) with { FewerHoursUntil = Day("2026-09-01") }, null, Today, Law).Refusal);

    [Theory]
    [InlineData("2026-08-31", "2026-12-31", "contract.overlaps")]
    [InlineData("2025-12-01", "2026-03-02", "contract.overlaps")]
    [InlineData("2026-09-02", "2026-12-31", null)]
    [InlineData("2025-12-01", "2026-03-01", null)]
    public void Contracts_of_one_person_do_not_overlap(string start, string end, string? refusal)
    {
        var first = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;

        Assert.Equal(refusal, Sign(Cddi(start, end), first).Refusal?.Code);
    }

    [Fact]
    public void Months_of_contracts_before_count_for_the_limit_and_a_break_frees_its_days()
    {
        var first = Sign(Cddi("2024-01-01", "2024-08-31")).Value!;
        var second = Sign(Cddi("2025-03-01", "2025-09-15"), first).Value!;

        // 8 months, then 6 months and 15 days: 10 months less 15 days are left.
        Assert.Null(Sign(Cddi("2026-03-02", "2026-12-17"), first, second).Refusal);
        Assert.Equal(ContractRefusals.BeyondLimit, Sign(Cddi("2026-03-02", "2026-12-18"), first, second).Refusal);

        second.Terminate(Day("2025-03-31"), TerminationReason.MutualAgreement);
        Assert.Null(Sign(Cddi("2026-03-02", "2027-06-01"), first, second).Refusal);
        Assert.Equal(ContractRefusals.BeyondLimit, Sign(Cddi("2026-03-02", "2027-06-02"), first, second).Refusal);
    }

    [Fact]
    public void Other_contracts_do_not_count_for_the_limit_of_cddi()
    {
        var before = Sign(new(ContractType.FixedTerm, "Renfort", Day("2024-01-01"), Day("2025-12-31"), Hours26)).Value!;

        Assert.Null(Sign(Cddi("2026-03-02", "2028-03-01"), before).Refusal);
    }

    [Fact]
    public void Where_it_stands_comes_from_its_dates()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        contract.Suspend(ContractSuspensionReason.TrialElsewhere, Day("2026-05-10"), Day("2026-05-31"));
        Assert.Equal(ContractStatus.Future, contract.Dates.StatusOn(Day("2026-03-01")));
        Assert.Equal(ContractStatus.Running, contract.Dates.StatusOn(Day("2026-03-02")));
        Assert.Equal(ContractStatus.Suspended, contract.Dates.StatusOn(Day("2026-05-31")));

        Assert.False(contract.Resume(Day("2026-05-20")).Refused);
        Assert.Equal(ContractRefusals.NotSuspended, contract.Resume(Day("2026-05-20")).Refusal);
        Assert.Equal(ContractStatus.Running, contract.Dates.StatusOn(Day("2026-05-31")));

        Assert.False(contract.Terminate(Day("2026-06-15"), TerminationReason.LastingJobElsewhere).Refused);
        Assert.Equal((ContractStatus.Running, ContractStatus.Over), (contract.Dates.StatusOn(Day("2026-06-15")), contract.Dates.StatusOn(Day("2026-06-16"))));
        Assert.Equal(ContractRefusals.Over, contract.Terminate(Day("2026-06-15"), TerminationReason.LastingJobElsewhere).Refusal);
        Assert.Equal(ContractRefusals.Over, contract.Renew(Party(contract), SiaeKind.Aci, Step("2026-09-02", "2027-03-01"), Today, Law).Refusal);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-10", "contract.suspension-outside")]
    [InlineData("2026-08-20", "2026-09-02", "contract.suspension-outside")]
    [InlineData("2026-05-10", "2026-05-09", "contract.suspension-outside")]
    [InlineData("2026-05-31", "2026-06-10", "contract.suspension-overlaps")]
    [InlineData("2026-06-01", "2026-06-10", null)]
    public void A_suspension_is_within_the_contract_and_alone(string from, string to, string? refusal)
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        contract.Suspend(ContractSuspensionReason.ImmersionOrAction, Day("2026-05-10"), Day("2026-05-31"));

        Assert.Equal(refusal, contract.Suspend(ContractSuspensionReason.LongAbsence, Day(from), Day(to)).Refusal?.Code);
    }
}
