using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Features.Audit;

namespace RegieQuartier.Web.Tests.Features.Audit;

public sealed class AuditLabelsTests
{
    [Fact]
    public void Every_act_has_a_name_of_its_own()
    {
        Assert.DoesNotContain(AuditActions.All, action => AuditLabels.ToLabel(action) == AuditLabels.Unknown);
        Assert.Equal(AuditActions.All.Count, AuditActions.All.Select(AuditLabels.ToLabel).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_act_can_be_chosen_but_the_making_of_the_demonstration() => Assert.Equal(
        [AuditActions.DemoWorldCreated],
        AuditActions.All.Where(action => !AuditLabels.Families.Any(family => action.StartsWith(family.Prefix, StringComparison.Ordinal))));

    [Fact]
    public void The_acts_of_a_family_stand_together()
    {
        List<string> families = [.. AuditActions.All.Select(action => action.Split('.')[0])];

        Assert.Equal(families.Distinct(StringComparer.Ordinal).Count(), 1 + families.Zip(families.Skip(1)).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public void An_act_of_another_version_still_shows() => Assert.Equal("Autre acte", AuditLabels.ToLabel("contract.renewed"));

    [Fact]
    public void The_prefix_is_no_act() => Assert.DoesNotContain(AuditActions.TechnicalPrefix, AuditActions.All);
}
