using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Tests.Employment;

public sealed class EmploymentContractTests
{
    private const int Hours26 = 26 * 60;

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly DateOnly Today = Day("2026-02-20");

    private static readonly SiaeAgreement Aci = Agreement(SiaeKind.Aci);

    private static readonly SiaeAgreement Ei = Agreement(SiaeKind.Ei);

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

        var opened = IntegrationPathway.OpenWith(contract, hasOpenOne: false);

        Assert.Equal((contract.EmployeeId, contract.StartsOn), (opened?.EmployeeId, opened?.OpenedOn));
        Assert.Null(IntegrationPathway.OpenWith(contract, hasOpenOne: true));
        Assert.Null(IntegrationPathway.OpenWith(other, hasOpenOne: false));
    }

    [Fact]
    public void A_post_of_integration_needs_an_agreement_and_the_others_have_none()
    {
        Assert.Equal(ContractRefusals.AgreementNeeded, EmploymentContract.Sign(Party(), null, Cddi("2026-03-02", "2026-09-01"), null, Today, Law).Refusal);
        Assert.Null(EmploymentContract.Sign(Party(), Aci, new(ContractType.FixedTerm, "Renfort", Day("2026-03-02"), Day("2026-03-31"), 600), null, Today, Law).Value!.AgreementId);
        Assert.Equal(Aci.Id, Sign(Cddi("2026-03-02", "2026-09-01")).Value!.AgreementId);
    }

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

    public static TheoryData<BeyondLimit, string, string, SiaeKind, string?> Decisions => new()
    {
        { new(BeyondLimitReason.TrainingUnderWay, Day("2028-02-01"), Day("2028-06-30")), "2028-06-30", "1995-01-01", SiaeKind.Ei, null },
        { new(BeyondLimitReason.TrainingUnderWay, Day("2028-02-01"), Day("2028-06-29")), "2028-06-30", "1995-01-01", SiaeKind.Ei, "contract.beyond-training" },
        { new(BeyondLimitReason.TrainingUnderWay, Day("2028-02-01")), "2028-06-30", "1995-01-01", SiaeKind.Ei, "contract.beyond-training" },
        { new(BeyondLimitReason.Senior, Day("2028-02-01")), "2029-06-30", "1978-06-30", SiaeKind.Ei, null },
        { new(BeyondLimitReason.Senior, Day("2028-02-01")), "2028-06-30", "1978-07-01", SiaeKind.Ei, "contract.too-young-to-go-beyond" },
        { new(BeyondLimitReason.DisabledWorker, Day("2028-02-01")), "2029-06-30", "1995-01-01", SiaeKind.Ei, null },
        { new(BeyondLimitReason.ParticularDifficulties, Day("2028-02-01")), "2028-06-30", "1995-01-01", SiaeKind.Ei, "contract.difficulties-not-here" },
        { new(BeyondLimitReason.ParticularDifficulties, Day("2028-02-01")), "2029-03-01", "1995-01-01", SiaeKind.Aci, null },
        { new(BeyondLimitReason.ParticularDifficulties, Day("2028-02-01")), "2029-03-02", "1995-01-01", SiaeKind.Aci, "contract.decision-too-long" },
        { new(BeyondLimitReason.ParticularDifficulties, Day("2030-06-01")), "2031-03-01", "1995-01-01", SiaeKind.Aci, null },
        { new(BeyondLimitReason.ParticularDifficulties, Day("2030-06-01")), "2031-03-02", "1995-01-01", SiaeKind.Aci, "contract.beyond-extended-limit" },
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
        Assert.Equal(refusal is null ? beyond.Reason : null, contract.Changes[^1].BeyondReason);
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

    [Fact]
    public void A_permanent_contract_is_not_renewed()
    {
        var contract = Sign(new(ContractType.Permanent, "Encadrante", Day("2026-03-02"), null, 35 * 60)).Value!;

        Assert.Equal(ContractRefusals.NotRenewable, contract.Renew(Party(contract), null, Step("2026-09-02", "2027-03-01"), Today, Law).Refusal);
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
    [InlineData("2026-03-01", TerminationReason.MutualAgreement, "contract.termination-outside")]
    [InlineData("2026-09-02", TerminationReason.MutualAgreement, "contract.termination-outside")]
    [InlineData("2026-03-14", TerminationReason.TrialEndedByEmployee, null)]
    [InlineData("2026-03-15", TerminationReason.TrialEndedByEmployer, "contract.trial-over")]
    public void A_break_is_a_day_of_the_contract_and_the_trial_ends_with_its_period(string day, TerminationReason reason, string? refusal)
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01") with { TrialEndsOn = Day("2026-03-14") }).Value!;

        Assert.Equal(refusal, contract.Terminate(Day(day), reason).Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-05-04", TerminationReason.Resignation, null)]
    [InlineData("2026-09-01", TerminationReason.MutualAgreement, null)]
    [InlineData("2026-03-10", TerminationReason.TrialEndedByEmployer, null)]
    [InlineData("2026-06-15", TerminationReason.TrialEndedByEmployer, "contract.trial-over")]
    [InlineData("2026-09-02", TerminationReason.MutualAgreement, "contract.termination-outside")]
    [InlineData("2026-03-01", TerminationReason.MutualAgreement, "contract.termination-outside")]
    public void A_break_is_corrected_within_the_bounds_of_a_break(string day, TerminationReason reason, string? refusal)
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01") with { TrialEndsOn = Day("2026-03-14") }).Value!;
        contract.Terminate(Day("2026-06-15"), TerminationReason.MutualAgreement);

        Assert.Equal(refusal, contract.CorrectTermination(Day(day), reason, Party(contract), Law).Refusal?.Code);

        var kept = refusal is null ? (Day(day), reason) : (Day("2026-06-15"), TerminationReason.MutualAgreement);
        Assert.Equal(kept, (contract.TerminatedOn, contract.TerminationReason));
        Assert.Equal(kept.Item1, contract.LastDay);
    }

    [Fact]
    public void A_break_that_is_withdrawn_leaves_the_agreed_end_and_its_trace_without_its_reason()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        Assert.Equal(ContractRefusals.NotTerminated, contract.WithdrawTermination(TerminationWithdrawal.Mistake, Party(contract), Today, Law).Refusal);
        Assert.Equal(ContractRefusals.NotTerminated, contract.CorrectTermination(Day("2026-06-15"), TerminationReason.Resignation, Party(contract), Law).Refusal);
        contract.Terminate(Day("2026-06-15"), TerminationReason.SeriousMisconduct);

        Assert.Null(contract.WithdrawTermination(TerminationWithdrawal.GivenUp, Party(contract), Today, Law).Refusal);

        Assert.Equal((null, null, Day("2026-09-01")), (contract.TerminatedOn, contract.TerminationReason, contract.LastDay!.Value));
        var withdrawn = Assert.Single(contract.WithdrawnTerminations);
        Assert.Equal((Day("2026-06-15"), Today, TerminationWithdrawal.GivenUp), (withdrawn.TerminatedOn, withdrawn.WithdrawnOn, withdrawn.Reason));
        Assert.Null(contract.Renew(Party(contract), SiaeKind.Aci, Step("2026-09-02", "2027-03-01"), Today, Law).Refusal);
    }

    [Fact]
    public void A_permanent_contract_runs_on_without_its_break()
    {
        var contract = EmploymentContract.Sign(Party(), null, new(ContractType.Permanent, "Encadrante", Day("2026-03-02"), null, 35 * 60), null, Today, Law).Value!;
        contract.Terminate(Day("2026-06-15"), TerminationReason.Resignation);

        Assert.False(contract.WithdrawTermination(TerminationWithdrawal.Mistake, Party(contract), Today, Law).Refused);

        Assert.Null(contract.LastDay);
    }

    [Fact]
    public void The_contract_that_followed_a_break_keeps_its_days()
    {
        var broken = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        broken.Terminate(Day("2026-06-15"), TerminationReason.MutualAgreement);
        var next = Sign(Cddi("2026-07-01", "2026-12-31"), broken).Value!;
        var party = Party(broken, next);

        Assert.Equal(ContractRefusals.FollowedByAnother, broken.WithdrawTermination(TerminationWithdrawal.Mistake, party, Today, Law).Refusal);
        Assert.Equal(ContractRefusals.FollowedByAnother, broken.CorrectTermination(Day("2026-07-01"), TerminationReason.MutualAgreement, party, Law).Refusal);
        Assert.Null(broken.CorrectTermination(Day("2026-06-30"), TerminationReason.MutualAgreement, party, Law).Refusal);
        Assert.Empty(broken.WithdrawnTerminations);
    }

    [Fact]
    public void The_months_that_a_withdrawn_break_gives_back_count_for_the_contracts_signed_since()
    {
        var broken = Sign(Cddi("2024-03-02", "2025-03-01")).Value!;
        broken.Terminate(Day("2024-09-01"), TerminationReason.MutualAgreement);
        var next = Sign(Cddi("2026-03-02", "2027-09-01"), broken).Value!;

        Assert.Equal(ContractRefusals.LaterBeyondLimit, broken.WithdrawTermination(TerminationWithdrawal.Mistake, Party(broken, next), Today, Law).Refusal);

        next.Amend(Party(broken, next), SiaeKind.Aci, Step("2026-03-02", "2027-03-01"), Today, Law);
        Assert.Null(broken.WithdrawTermination(TerminationWithdrawal.Mistake, Party(broken, next), Today, Law).Refusal);
    }

    private static Result<EmploymentContract> Sign(ContractTerms terms, params EmploymentContract[] others) =>
        EmploymentContract.Sign(Party(others), Aci, terms, null, Today, Law);

    private static ContractParty Party(params EmploymentContract[] contracts) => new(Guid.NewGuid(), Day("1995-01-01"), contracts);

    private static ContractTerms Cddi(string start, string? end, int hours = 26) =>
        new(ContractType.Cddi, "Agente", Day(start), end is null ? null : Day(end), hours * 60);

    private static ContractStep Step(string effective, string? end, int hours = 26) => new(Day(effective), end is null ? null : Day(end), hours * 60, "Agente");

    private static SiaeAgreement Agreement(SiaeKind kind) =>
        SiaeAgreement.Conclude(new AgreementTerms(kind, Day("2024-01-01"), Day("2026-12-31"), HoursBasis.Paid, 1820)).Value!;

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
