using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using static RegieQuartier.Domain.Tests.Employment.Given;

namespace RegieQuartier.Domain.Tests.Employment;

/// <summary>A suspension of a contract that was noted wrongly: corrected, and withdrawn.</summary>
public sealed class ContractSuspensionTests
{
    [Theory]
    [InlineData("2026-05-15", "2026-05-31", null)]
    [InlineData("2026-05-01", "2026-06-30", null)]
    [InlineData("2026-03-01", "2026-05-31", "contract.suspension-outside")]
    [InlineData("2026-05-10", "2026-09-02", "contract.suspension-outside")]
    [InlineData("2026-05-31", "2026-05-10", "contract.suspension-outside")]
    [InlineData("2026-05-10", "2026-07-01", "contract.suspension-overlaps")]
    public void It_is_corrected_within_the_bounds_of_a_suspension(string from, string to, string? refusal)
    {
        var contract = Held();
        contract.Suspend(ContractSuspensionReason.LongAbsence, Day("2026-07-01"), Day("2026-07-10"));
        var suspension = contract.Suspensions[0];

        Assert.Equal(refusal, contract.Correct(suspension, ContractSuspensionReason.TrialElsewhere, Day(from), Day(to), []).Refusal?.Code);

        var kept = refusal is null
            ? (ContractSuspensionReason.TrialElsewhere, Day(from), Day(to))
            : (ContractSuspensionReason.ImmersionOrAction, Day("2026-05-10"), Day("2026-05-31"));
        Assert.Equal(kept, (suspension.Reason, suspension.StartsOn, suspension.EndsOn));
    }

    [Theory]
    [InlineData("2026-05-12", "2026-05-20", null)]
    [InlineData("2026-05-13", "2026-05-31", "contract.pass-leans-on-suspension")]
    [InlineData("2026-05-10", "2026-05-19", "contract.pass-leans-on-suspension")]
    public void The_days_that_the_pass_is_held_with_it_stay_held(string from, string to, string? refusal)
    {
        var contract = Held();

        Assert.Equal(refusal, contract.Correct(contract.Suspensions[0], ContractSuspensionReason.ImmersionOrAction, Day(from), Day(to), [new DaySpan(Day("2026-05-12"), Day("2026-05-20"))]).Refusal?.Code);
    }

    [Fact]
    public void Days_that_the_pass_is_held_on_their_own_are_nothing_to_it()
    {
        var contract = Held();
        var around = new[] { new DaySpan(Day("2026-04-01"), Day("2026-05-09")), new DaySpan(Day("2026-06-01"), Day("2026-06-20")) };

        Assert.Null(contract.Correct(contract.Suspensions[0], ContractSuspensionReason.ImmersionOrAction, Day("2026-05-15"), Day("2026-05-16"), around).Refusal);
        Assert.Null(contract.Withdraw(contract.Suspensions[0], SuspensionWithdrawal.NeverHeld, around, Today).Refusal);
    }

    [Fact]
    public void Withdrawn_it_holds_nothing_and_leaves_its_days_without_its_reason()
    {
        var contract = Held();
        var suspension = contract.Suspensions[0];
        Assert.Equal(ContractRefusals.PassLeansOnSuspension, contract.Withdraw(suspension, SuspensionWithdrawal.NeverHeld, [new DaySpan(Day("2026-05-31"), Day("2026-06-20"))], Today).Refusal);
        Assert.Equal(ContractStatus.Suspended, contract.Dates.StatusOn(Day("2026-05-20")));

        Assert.Null(contract.Withdraw(suspension, SuspensionWithdrawal.WrittenTwice, [], Today).Refusal);

        Assert.Equal(ContractStatus.Running, contract.Dates.StatusOn(Day("2026-05-20")));
        var withdrawn = Assert.Single(contract.WithdrawnSuspensions);
        Assert.Equal((suspension.Id, contract.Id, Day("2026-05-10"), Day("2026-05-31")), (withdrawn.Id, withdrawn.ContractId, withdrawn.StartsOn, withdrawn.EndsOn));
        Assert.Equal((Today, SuspensionWithdrawal.WrittenTwice), (withdrawn.WithdrawnOn, withdrawn.Reason));
        Assert.Null(contract.Suspend(ContractSuspensionReason.LongAbsence, Day("2026-05-10"), Day("2026-05-31")).Refusal);
    }

    [Fact]
    public void That_of_another_contract_is_nothing_to_correct()
    {
        var other = Held().Suspensions[0];

        Assert.Throws<ArgumentException>(() => Held().Correct(other, ContractSuspensionReason.LongAbsence, Day("2026-05-10"), Day("2026-05-31"), []));
        Assert.Throws<ArgumentException>(() => Held().Withdraw(other, SuspensionWithdrawal.NeverHeld, [], Today));
    }

    private static EmploymentContract Held()
    {
        var contract = Sign(Cddi("2026-03-02", "2026-09-01")).Value!;
        contract.Suspend(ContractSuspensionReason.ImmersionOrAction, Day("2026-05-10"), Day("2026-05-31"));
        return contract;
    }
}
