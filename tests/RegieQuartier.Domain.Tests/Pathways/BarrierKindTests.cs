using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class BarrierKindTests
{
    [Fact]
    public void The_state_counts_eight_of_them() => Assert.Equal(
        [
            BarrierKind.Literacy, BarrierKind.Health, BarrierKind.Housing, BarrierKind.AdministrativeSteps,
            BarrierKind.Mobility, BarrierKind.Debt, BarrierKind.Justice, BarrierKind.Availability,
        ],
        Enum.GetValues<BarrierKind>().Where(kind => kind.IsOfTheState()));

    [Fact]
    public void Those_that_are_followed_in_the_open_are_all_the_others() => Assert.Equal(
        Enum.GetValues<BarrierKind>().Except([BarrierKind.Health, BarrierKind.Justice]), BarrierKindMeaning.Open);

    [Fact]
    public void Health_and_justice_are_kept_apart() =>
        Assert.Equal([BarrierKind.Health, BarrierKind.Justice], Enum.GetValues<BarrierKind>().Where(kind => kind.IsSensitive()));
}
