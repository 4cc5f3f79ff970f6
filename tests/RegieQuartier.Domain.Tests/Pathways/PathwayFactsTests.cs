using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class PathwayFactsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly PathwayFacts Quiet = new(
        OpenedOn: new(2026, 3, 2),
        HasReferent: true,
        ContractLastDay: new(2027, 6, 30),
        CddiSince: new(2026, 3, 2),
        HasPass: true,
        PassEndsOn: new(2028, 3, 1),
        PassAskedOn: null,
        TrialEndsOn: null,
        TrialReviewed: false,
        LastHeldOn: new(2026, 11, 12),
        NoShows: 0,
        OpenActions: 1,
        ActionDueOn: null,
        PaperExpiresOn: null);

    [Fact]
    public void A_pathway_that_goes_well_raises_nothing() => Assert.Empty(Quiet.AlertsOn(Today, AlertTerms.Initial));

    [Fact]
    public void Each_fact_raises_its_own_alert_with_the_day_that_it_turns_on()
    {
        Assert.Equal([new(AlertKind.NoReferent, Today)], Alerts(Quiet with { HasReferent = false }));
        Assert.Equal([new(AlertKind.ContractEnding, new(2027, 1, 23))], Alerts(Quiet with { ContractLastDay = new(2027, 1, 23) }));
        Assert.Equal([new(AlertKind.PassMissing, new(2026, 3, 2))], Alerts(Quiet with { HasPass = false, PassEndsOn = null }));
        Assert.Equal([new(AlertKind.PassMissing, new(2026, 3, 2))], Alerts(Quiet with { HasPass = false }));
        Assert.Empty(Alerts(Quiet with { CddiSince = null, HasPass = false, PassEndsOn = null }));
        Assert.Equal([new(AlertKind.PassEnding, new(2026, 11, 23))], Alerts(Quiet with { HasPass = false, PassEndsOn = new(2026, 11, 23) }));
        Assert.Equal([new(AlertKind.PassEnding, new(2027, 2, 22))], Alerts(Quiet with { PassEndsOn = new(2027, 2, 22) }));
        Assert.Equal([new(AlertKind.PassAnswerDue, new(2026, 11, 24))], Alerts(Quiet with { PassAskedOn = new(2026, 11, 14) }));
        Assert.Equal([new(AlertKind.TrialReviewDue, new(2026, 12, 1))], Alerts(Quiet with { TrialEndsOn = new(2026, 12, 1) }));
        Assert.Empty(Alerts(Quiet with { TrialEndsOn = new(2026, 12, 1), TrialReviewed = true }));
        Assert.Equal([new(AlertKind.NoRecentInterview, new(2026, 11, 23))], Alerts(Quiet with { LastHeldOn = new(2026, 10, 12) }));
        Assert.Equal([new(AlertKind.NoRecentInterview, new(2026, 4, 13))], Alerts(Quiet with { LastHeldOn = null }));
        Assert.Equal([new(AlertKind.NoNextAction, Today)], Alerts(Quiet with { OpenActions = 0 }));
        Assert.Equal([new(AlertKind.PaperExpiring, new(2026, 1, 1))], Alerts(Quiet with { PaperExpiresOn = new(2026, 1, 1) }));
        Assert.Equal([new(AlertKind.ActionOverdue, new(2026, 11, 23))], Alerts(Quiet with { ActionDueOn = new(2026, 11, 23) }));
        Assert.Equal([new(AlertKind.MissedInterviews, Today)], Alerts(Quiet with { NoShows = 2 }));
    }

    [Fact]
    public void The_most_pressing_comes_first() => Assert.Equal(
        [AlertKind.ActionOverdue, AlertKind.MissedInterviews, AlertKind.ContractEnding, AlertKind.NoNextAction],
        Alerts(Quiet with { ContractLastDay = new(2026, 12, 31), OpenActions = 0, ActionDueOn = new(2026, 11, 1), NoShows = 3 }).Select(alert => alert.Kind));

    private static IReadOnlyList<PathwayAlert> Alerts(PathwayFacts facts) => facts.AlertsOn(Today, AlertTerms.Initial);
}
