using RegieQuartier.Domain.Employment;
using static RegieQuartier.Domain.Tests.Employment.Given;

namespace RegieQuartier.Domain.Tests.Employment;

/// <summary>The break of a contract, corrected, and withdrawn.</summary>
public sealed class ContractTerminationTests
{
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

    [Fact]
    public void Its_suspensions_end_with_it_and_those_that_were_to_come_are_withdrawn()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        contract.Suspend(ContractSuspensionReason.LongAbsence, Day("2026-05-10"), Day("2026-05-31"));
        contract.Suspend(ContractSuspensionReason.ImmersionOrAction, Day("2026-07-01"), Day("2026-07-10"));

        contract.Terminate(Day("2026-05-15"), TerminationReason.Resignation);

        Assert.Equal((Day("2026-05-10"), Day("2026-05-15")), (Assert.Single(contract.Suspensions).StartsOn, contract.Suspensions[0].EndsOn));
        Assert.Equal((Day("2026-07-01"), SuspensionWithdrawal.NeverHeld), (Assert.Single(contract.WithdrawnSuspensions).StartsOn, contract.WithdrawnSuspensions[0].Reason));
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
}
