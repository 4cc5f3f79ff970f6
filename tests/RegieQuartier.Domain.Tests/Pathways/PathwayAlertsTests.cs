using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class PathwayAlertsTests
{
    private static readonly AlertTerms Terms = AlertTerms.Initial;

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Somebody_whom_nobody_follows(bool hasReferent, bool raised) => Assert.Equal(raised, PathwayAlerts.NoReferent(hasReferent));

    [Theory]
    [InlineData(-10, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [InlineData(null, false)]
    public void A_contract_that_ends_within_sixty_days_or_is_over(int? inDays, bool raised) => Assert.Equal(raised, PathwayAlerts.ContractEnding(In(inDays), Today, Terms));

    [Theory]
    [InlineData(-10, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    [InlineData(null, false)]
    public void A_pass_that_ends_within_ninety_days_or_is_over(int? inDays, bool raised) => Assert.Equal(raised, PathwayAlerts.PassEnding(In(inDays), Today, Terms));

    [Theory]
    [InlineData(-11, true)]
    [InlineData(-10, true)]
    [InlineData(-9, false)]
    [InlineData(null, false)]
    public void A_demand_for_a_longer_pass_that_waits_for_ten_days(int? askedInDays, bool raised) => Assert.Equal(raised, PathwayAlerts.PassAnswerDue(In(askedInDays), Today, Terms));

    [Theory]
    [InlineData(-10, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    [InlineData(null, false)]
    public void A_paper_that_expires_within_ninety_days_or_has_expired(int? inDays, bool raised) => Assert.Equal(raised, PathwayAlerts.PaperExpiring(In(inDays), Today, Terms));

    [Theory]
    [InlineData(8, false, false)]
    [InlineData(7, false, true)]
    [InlineData(7, true, false)]
    [InlineData(0, false, true)]
    [InlineData(-1, false, true)]
    [InlineData(-90, false, true)]
    [InlineData(-90, true, false)]
    [InlineData(null, false, false)]
    public void A_trial_that_nobody_reviewed_from_its_last_seven_days_on(int? endsInDays, bool reviewed, bool raised) =>
        Assert.Equal(raised, PathwayAlerts.TrialReviewDue(In(endsInDays), reviewed, Today, Terms));

    [Theory]
    [InlineData(-42, -300, false)]
    [InlineData(-43, -300, true)]
    [InlineData(null, -42, false)]
    [InlineData(null, -43, true)]
    public void No_interview_for_more_than_six_weeks(int? heldInDays, int openedInDays, bool raised) =>
        Assert.Equal(raised, PathwayAlerts.NoRecentInterview(In(heldInDays), Today.AddDays(openedInDays), Today, Terms));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Nothing_to_be_done(int openActions, bool raised) => Assert.Equal(raised, PathwayAlerts.NoNextAction(openActions));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(null, false)]
    public void An_action_that_should_have_been_done(int? dueInDays, bool raised) => Assert.Equal(raised, PathwayAlerts.ActionOverdue(In(dueInDays), Today));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Two_interviews_missed(int noShows, bool raised) => Assert.Equal(raised, PathwayAlerts.MissedInterviews(noShows, Terms));

    [Theory]
    [InlineData(-10, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    [InlineData(null, false)]
    public void A_call_after_an_exit_that_is_due_within_a_month_or_is_late(int? dueInDays, bool raised) => Assert.Equal(raised, PathwayAlerts.ExitCallDue(In(dueInDays), Today, Terms));

    [Fact]
    public void The_settings_are_those_of_the_organisation()
    {
        var strict = new AlertTerms(ContractDays: 1, PassDays: 2, PassAnswerDays: 8, InterviewDays: 3, PaperDays: 4, TrialReviewDays: 5, MissedInterviews: 6, CallDays: 7);

        Assert.Equal((true, false), (PathwayAlerts.ContractEnding(In(1), Today, strict), PathwayAlerts.ContractEnding(In(2), Today, strict)));
        Assert.Equal((true, false), (PathwayAlerts.PassEnding(In(2), Today, strict), PathwayAlerts.PassEnding(In(3), Today, strict)));
        Assert.Equal((true, false), (PathwayAlerts.PassAnswerDue(In(-8), Today, strict), PathwayAlerts.PassAnswerDue(In(-7), Today, strict)));
        Assert.Equal((true, false), (PathwayAlerts.NoRecentInterview(In(-4), Today, Today, strict), PathwayAlerts.NoRecentInterview(In(-3), Today, Today, strict)));
        Assert.Equal((true, false), (PathwayAlerts.PaperExpiring(In(4), Today, strict), PathwayAlerts.PaperExpiring(In(5), Today, strict)));
        Assert.Equal((true, false), (PathwayAlerts.TrialReviewDue(In(5), reviewed: false, Today, strict), PathwayAlerts.TrialReviewDue(In(6), reviewed: false, Today, strict)));
        Assert.Equal((true, false), (PathwayAlerts.ExitCallDue(In(7), Today, strict), PathwayAlerts.ExitCallDue(In(8), Today, strict)));
        Assert.Equal((true, false), (PathwayAlerts.MissedInterviews(6, strict), PathwayAlerts.MissedInterviews(5, strict)));
    }

    [Fact]
    public void Who_is_followed_by_nobody_then_what_is_lost_this_week_come_before_what_is_late_then_what_ends_later_then_what_no_day_presses()
    {
        (AlertKind Kind, int InDays)[] monday =
        [
            (AlertKind.NoReferent, 0),
            (AlertKind.ContractEnding, -7),
            (AlertKind.TrialReviewDue, 1),
            (AlertKind.PaperExpiring, 1),
            (AlertKind.PassEnding, 7),
            (AlertKind.NoRecentInterview, -180),
            (AlertKind.PaperExpiring, -30),
            (AlertKind.PassMissing, -25),
            (AlertKind.ActionOverdue, -21),
            (AlertKind.ExitCallDue, -20),
            (AlertKind.ContractEnding, -8),
            (AlertKind.PassAnswerDue, -2),
            (AlertKind.NoRecentInterview, -1),
            (AlertKind.MissedInterviews, 0),
            (AlertKind.ExitCallDue, 0),
            (AlertKind.ContractEnding, 8),
            (AlertKind.PaperExpiring, 90),
            (AlertKind.NoNextAction, 0),
        ];
        var alerts = monday.Select(alert => new PathwayAlert(alert.Kind, Today.AddDays(alert.InDays))).ToList();

        Assert.Equal(alerts, Enumerable.Reverse(alerts).Order(PathwayAlerts.MostPressingFirst(Today)));
    }

    private static DateOnly? In(int? days) => days is { } some ? Today.AddDays(some) : null;
}
