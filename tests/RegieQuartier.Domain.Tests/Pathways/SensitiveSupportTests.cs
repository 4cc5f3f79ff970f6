using System.Reflection;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class SensitiveSupportTests
{
    [Fact]
    public void It_has_no_text_at_all() => Assert.DoesNotContain(
        typeof(SensitiveSupport).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
        field => !field.FieldType.IsValueType);

    [Fact]
    public void A_closed_pathway_has_no_new_support() => Assert.Equal(
        PathwayRefusals.Closed, SensitiveSupport.Note(ClosedPathway(), SensitiveKind.Justice, needed: true, SensitiveReferral.LegalAid, Advisor, Today).Refusal);

    [Fact]
    public void Nobody_is_sent_anywhere_without_a_need()
    {
        Assert.Equal(
            BarrierRefusals.ReferralWithoutNeed,
            SensitiveSupport.Note(Pathway(), SensitiveKind.Health, needed: false, SensitiveReferral.HealthService, Advisor, Today).Refusal);

        var support = SensitiveSupport.Note(Pathway(), SensitiveKind.Health, needed: true, SensitiveReferral.NoneYet, Advisor, Today).Value!;
        Assert.Equal(BarrierRefusals.ReferralWithoutNeed, support.Change(needed: false, SensitiveReferral.Other, Advisor, Today).Refusal);
        Assert.True(support.SupportNeeded);
    }

    [Fact]
    public void Each_change_is_dated_and_signed()
    {
        var support = SensitiveSupport.Note(Pathway(), SensitiveKind.Health, needed: true, SensitiveReferral.NoneYet, Advisor, Today).Value!;

        Assert.False(support.Change(needed: true, SensitiveReferral.OccupationalHealth, Colleague, Today.AddDays(3)).Refused);

        Assert.Equal(
            (SensitiveKind.Health, true, SensitiveReferral.OccupationalHealth, Colleague, Today.AddDays(3)),
            (support.Kind, support.SupportNeeded, support.Referral, support.AuthorId, support.NotedOn));
    }
}
