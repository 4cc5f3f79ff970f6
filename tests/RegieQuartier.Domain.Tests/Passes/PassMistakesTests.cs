using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Domain.Tests.Passes;

/// <summary>What was written of a PASS by mistake.</summary>
public sealed class PassMistakesTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Its_number_and_its_first_day_are_corrected_and_its_end_follows()
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");

        Assert.False(pass.Correct(Terms("2026-02-02"), Law).Refused);

        Assert.Equal((Day("2026-02-02"), Day("2028-02-01"), Day("2028-02-15")), (pass.StartsOn, pass.FirstEndsOn, pass.EndsOn));
        Assert.Equal("XXXXX1234567", pass.Number?.Text);
    }

    [Fact]
    public void The_end_that_is_shown_holds_what_was_noted_here()
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");

        Assert.False(pass.Correct(Terms("2026-03-02") with { ShownEndsOn = Day("2028-07-12"), SuspendedDays = 100 }, Law).Refused);

        Assert.Equal((100, 20, Day("2028-07-12")), (pass.SuspendedElsewhereDays, pass.ExtendedElsewhereDays, pass.EndsOn));
    }

    [Theory]
    [InlineData("2026-08-11")]
    [InlineData("2024-03-02")]
    public void No_suspension_is_left_outside_the_days_that_are_corrected(string startsOn)
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");

        Assert.Equal(PassRefusals.SuspensionLeansOnDays, pass.Correct(Terms(startsOn), Law).Refusal);
        Assert.Equal(Day("2026-03-02"), pass.StartsOn);
    }

    [Theory]
    [InlineData(PassWithdrawal.OtherPerson, null)]
    [InlineData(PassWithdrawal.WrittenTwice, "999991234567")]
    public void It_is_withdrawn_with_a_reason_and_the_number_of_another_person_goes_at_once(PassWithdrawal reason, string? number)
    {
        var pass = Received();

        Assert.False(pass.Withdraw(reason, Today).Refused);

        Assert.Equal((Today, reason, number, false), (pass.WithdrawnOn, pass.WithdrawalReason, pass.Number?.Text, pass.Stands));
        Assert.Equal(PassRefusals.Withdrawn, pass.Withdraw(reason, Today).Refusal);
        Assert.Equal(PassRefusals.Withdrawn, pass.Correct(Terms("2026-03-02"), Law).Refusal);
        Assert.Equal(PassRefusals.Withdrawn, Suspend(pass, "2026-08-10", "2026-08-24").Refusal);
        Assert.Equal(PassRefusals.Withdrawn, pass.Extend(Demand(pass), Today, Law).Refusal);
    }

    [Fact]
    public void What_was_noted_of_it_is_withdrawn_first()
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");
        Assert.Equal(PassRefusals.ChangesLean, pass.Withdraw(PassWithdrawal.OtherPerson, Today).Refusal);

        Assert.False(pass.Withdraw(pass.Suspensions[0], PassWithdrawal.OtherPerson, Today).Refused);

        Assert.False(pass.Withdraw(PassWithdrawal.OtherPerson, Today).Refused);
    }

    [Fact]
    public void A_suspension_that_was_a_mistake_moves_nothing_any_more_and_its_days_stay_readable()
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");
        var suspension = pass.Suspensions[0];

        Assert.False(pass.Withdraw(suspension, PassWithdrawal.NeverMade, Today).Refused);

        Assert.Equal((Day("2028-02-29"), 0), (pass.EndsOn, pass.Suspensions.Count));
        var kept = Assert.Single(pass.WithdrawnChanges);
        Assert.Equal((suspension.Id, PassChangeKind.Suspension, Day("2026-08-10"), Day("2026-08-24"), Today), (kept.Id, kept.Kind, kept.StartsOn, kept.EndsOn, kept.WithdrawnOn));
        Assert.Throws<ArgumentException>(() => pass.Withdraw(suspension, PassWithdrawal.NeverMade, Today));
    }

    [Fact]
    public void No_suspension_is_left_beyond_the_end_when_another_one_goes()
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");
        Suspend(pass, "2028-03-10", "2028-03-20");

        Assert.Equal(PassRefusals.SuspensionLeans, pass.Withdraw(pass.Suspensions[0], PassWithdrawal.NeverMade, Today).Refusal);
        Assert.Equal(PassRefusals.SuspensionLeans, Correct(pass, "2026-08-10", "2026-08-11").Refusal);
        Assert.Equal(Day("2028-03-24"), pass.EndsOn);
    }

    [Fact]
    public void An_extension_that_was_a_mistake_is_withdrawn_whatever_was_answered()
    {
        var pass = Received("2025-01-06");
        var granted = pass.Extend(Demand(pass), Today, Law).Value!;
        pass.Grant(granted, Today);
        var end = pass.EndsOn;

        Assert.False(pass.Withdraw(granted, PassWithdrawal.WrittenTwice, Today).Refused);

        Assert.Equal((end.AddDays(-100), 0, PassChangeKind.Extension), (pass.EndsOn, pass.Extensions.Count, pass.WithdrawnChanges[0].Kind));
        Assert.False(pass.Extend(Demand(pass), Today, Law).Refused);
    }

    [Theory]
    [InlineData("2026-08-11", "2026-08-31", null)]
    [InlineData("2026-08-10", "2026-09-30", "pass.suspension-overlaps")]
    [InlineData("2025-08-10", "2026-08-24", "pass.suspension-outside-pass")]
    [InlineData("2026-08-25", "2026-08-24", "pass.suspension-ends-before-it-starts")]
    [InlineData("2026-11-01", "2026-11-10", null)]
    public void A_suspension_is_corrected_by_the_rules_of_the_day_it_was_declared(string from, string to, string? refusal)
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");
        Suspend(pass, "2026-09-15", "2026-09-20");

        Assert.Equal(refusal, Correct(pass, from, to).Refusal?.Code);
    }

    [Fact]
    public void The_end_is_counted_anew_from_a_suspension_that_is_corrected()
    {
        var pass = Received();
        Suspend(pass, "2026-08-10", "2026-08-24");

        Assert.False(pass.Correct(pass.Suspensions[0], SuspensionReason.ContractBroken, Day("2026-08-10"), Day("2026-09-10"), SiaeKind.Aci, Law).Refused);

        Assert.Equal((Day("2028-03-31"), SuspensionReason.ContractBroken), (pass.EndsOn, pass.Suspensions[0].Reason));
    }

    private static IaePass Received(string startsOn = "2026-03-02") => IaePass.Receive(Guid.NewGuid(), PassNumber.FromText("999991234567"), Day(startsOn), Law);

    private static PassTerms Terms(string startsOn) => new(PassNumber.FromText("XXXXX1234567"), Day(startsOn));

    // Each is declared on its first day.
    private static Result Suspend(IaePass pass, string from, string to) => pass.Suspend(SuspensionReason.ContractSuspended, Day(from), Day(to), SiaeKind.Aci, Day(from), Law);

    private static Result Correct(IaePass pass, string from, string to) => pass.Correct(pass.Suspensions[0], SuspensionReason.ContractSuspended, Day(from), Day(to), SiaeKind.Aci, Law);

    private static ExtensionDemand Demand(IaePass pass) => new(ExtensionReason.ParticularDifficulties, pass.EndsOn.AddDays(100), SiaeKind.Aci, new DateOnly(1990, 4, 12));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
