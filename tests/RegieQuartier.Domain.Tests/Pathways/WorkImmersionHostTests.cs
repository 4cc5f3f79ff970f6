using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;
using static RegieQuartier.Domain.Tests.Pathways.GivenImmersion;

namespace RegieQuartier.Domain.Tests.Pathways;

/// <summary>What one host may have of the immersions of a person, and what renews one.</summary>
public sealed class WorkImmersionHostTests
{
    [Theory]
    [InlineData("2026-06-15", "immersion.too-many-with-host")]
    [InlineData("2027-03-01", "immersion.too-many-with-host")]
    [InlineData("2027-03-02", null)]
    [InlineData("2025-07-02", "immersion.too-many-with-host")]
    [InlineData("2025-07-01", null)]
    public void A_host_has_two_of_them_in_twelve_months_in_whatever_order_they_are_written(string from, string? refusal)
    {
        var first = Plan(At("2026-03-02", days: 10)).Value!;
        var second = Plan(At("2026-07-01", days: 10), first).Value!;

        Assert.Equal(refusal, Plan(At(from, days: 5) with { Purpose = ImmersionPurpose.StartRecruitment }, first, second).Refusal?.Code);
    }

    [Theory]
    [InlineData(29, null)]
    [InlineData(30, "immersion.too-many-days-with-host")]
    public void A_host_has_sixty_days_of_them_in_twelve_months(int days, string? refusal)
    {
        var first = Plan(At("2026-03-02", days: 31)).Value!;
        Assert.Equal(31, first.Days);

        Assert.Equal(refusal, Plan(At("2026-05-01", days), first).Refusal?.Code);
    }

    [Theory]
    [InlineData("2027-03-02", "immersion.renewed-already")]
    [InlineData("2028-02-01", "immersion.renewed-already")]
    [InlineData("2028-02-02", null)]
    public void It_is_renewed_once_for_its_objective(string from, string? refusal)
    {
        var first = Plan(At("2026-03-02", days: 5)).Value!;
        var renewal = Plan(At("2027-02-02", days: 5), first);
        Assert.False(renewal.Refused);

        Assert.Equal(refusal, Plan(At(from, days: 5), first, renewal.Value!).Refusal?.Code);
    }

    [Fact]
    public void One_that_would_stand_between_two_of_the_same_objective_is_a_renewal_too_many()
    {
        var (first, last) = (Plan(At("2026-01-05", days: 5)).Value!, Plan(At("2027-06-07", days: 5)).Value!);
        var between = At("2026-10-05", days: 5);

        Assert.Equal(ImmersionRefusals.RenewedAlready, Plan(between, first, last).Refusal);
        Assert.False(Plan(between with { Purpose = ImmersionPurpose.ConfirmProject }, first, last).Refused);
        Assert.False(Plan(between with { HostSiret = "12345678200010" }, first, last).Refused);
    }

    [Theory]
    [InlineData(true, ImmersionPurpose.DiscoverJob, "2026-07-01", "immersion.objective-met")]
    [InlineData(true, ImmersionPurpose.DiscoverJob, "2027-05-31", "immersion.objective-met")]
    [InlineData(true, ImmersionPurpose.DiscoverJob, "2027-06-01", null)]
    [InlineData(true, ImmersionPurpose.ConfirmProject, "2026-07-01", null)]
    [InlineData(false, ImmersionPurpose.DiscoverJob, "2026-07-01", null)]
    [InlineData(null, ImmersionPurpose.DiscoverJob, "2026-07-01", null)]
    public void A_second_one_with_a_host_has_another_objective_unless_it_renews_what_was_not_reached(bool? met, ImmersionPurpose purpose, string from, string? refusal)
    {
        var first = Plan(Florist).Value!;
        first.Conclude("", met, null, Florist.EndsOn, Florist.EndsOn);

        Assert.Equal(refusal, Plan(At(from, days: 5) with { Purpose = purpose }, first).Refusal?.Code);
    }

    [Fact]
    public void A_renewal_that_had_begun_when_the_objective_proved_to_be_reached_is_still_corrected()
    {
        var first = Plan(Florist).Value!;
        var renewal = Plan(At("2026-07-01", days: 5), first).Value!;
        first.Conclude("", objectiveMet: true, null, Florist.EndsOn, Day("2026-07-02"));

        Assert.Equal(Result.Done, renewal.Change(Pathway(), At("2026-07-01", days: 2), [first, renewal], Law));
        Assert.Equal(ImmersionRefusals.ObjectiveMet, renewal.Change(Pathway(), At("2026-07-06", days: 2), [first, renewal], Law).Refusal);
    }

    [Theory]
    [InlineData(FloristSiret, "Autre nom", true)]
    [InlineData("12345678200010", "Fleurs d’Élise", false)]
    [InlineData("", "FLEURS D'ELISE", true)]
    [InlineData("", "Fleurs du Nord", false)]
    public void A_host_is_known_by_its_siret_or_else_by_its_name(string siret, string name, bool same)
    {
        var first = Plan(At("2026-03-02", days: 10)).Value!;
        var second = Plan(At("2026-04-01", days: 10), first).Value!;

        var third = Plan(At("2026-05-01", days: 10) with { HostSiret = siret, HostName = name }, first, second);

        Assert.Equal(same ? ImmersionRefusals.TooManyWithHost : null, third.Refusal);
    }

    [Fact]
    public void What_a_host_has_is_counted_over_the_fullest_twelve_months()
    {
        var first = Plan(At("2026-03-02", days: 10)).Value!;
        var cancelled = Plan(At("2026-08-01", days: 10), first).Value!;
        cancelled.Cancel(Today);
        var elsewhere = Plan(Florist with { HostName = "Garage", HostSiret = "12345678200010", StartsOn = Day("2026-05-01"), EndsOn = Day("2026-05-10") }).Value!;

        Assert.Equal(new HostUse(1, 14, 1), HostUse.With(Florist, []));
        Assert.Equal(new HostUse(2, 24, 2), HostUse.With(Florist, [first, cancelled, elsewhere]));
        Assert.Equal(new HostUse(1, 5, 1), HostUse.With(At("2027-03-02", days: 5), [first]));
    }
}
