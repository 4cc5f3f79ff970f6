using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class PathwayGoalTests
{
    private static readonly GoalTerms Licence = new("Passer le permis de conduire", PathwayTheme.Mobility, new(2026, 12, 31));

    private static readonly ActionTerms Enrol = new("S’inscrire au code de la route", ActionDoer.Together, "Auto-école associative", new(2026, 11, 22));

    [Fact]
    public void No_theme_speaks_of_health_or_of_justice() =>
        Assert.Empty(Enum.GetNames<PathwayTheme>().Intersect(Enum.GetValues<BarrierKind>().Where(kind => kind.IsSensitive()).Select(kind => kind.ToString())));

    [Theory]
    [InlineData(0, "goal.title-not-possible")]
    [InlineData(1, null)]
    [InlineData(PathwayGoal.TitleMaxLength, null)]
    [InlineData(PathwayGoal.TitleMaxLength + 1, "goal.title-not-possible")]
    public void A_goal_has_a_title(int length, string? refusal)
    {
        var terms = Licence with { Title = new string('a', length) };

        Assert.Equal(refusal, PathwayGoal.Propose(Pathway(), terms, Today).Refusal?.Code);
        Assert.Equal(refusal, Proposed().Change(Pathway(), terms).Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-03-01", "goal.due-before-pathway")]
    [InlineData("2026-03-02", null)]
    public void A_goal_is_not_due_before_its_pathway_begins(string day, string? refusal)
    {
        var terms = Licence with { DueOn = Day(day) };

        Assert.Equal(refusal, PathwayGoal.Propose(Pathway(), terms, Today).Refusal?.Code);
        Assert.Equal(refusal, Proposed().Change(Pathway(), terms).Refusal?.Code);
    }

    [Fact]
    public void What_is_open_when_the_pathway_closes_is_left_so()
    {
        Assert.All(Enum.GetValues<GoalStatus>(), status => Assert.Equal((false, status.IsOpen()), (status.IsLeft(null), status.IsLeft(Today))));
        Assert.All(Enum.GetValues<PathwayActionStatus>(), status => Assert.Equal((false, status.IsOpen()), (status.IsLeft(null), status.IsLeft(Today))));
    }

    [Fact]
    public void A_closed_pathway_has_no_new_goal() => Assert.Equal(PathwayRefusals.Closed, PathwayGoal.Propose(ClosedPathway(), Licence, Today).Refusal);

    [Fact]
    public void The_person_agrees_before_it_is_worked_on()
    {
        var goal = Proposed();
        Assert.Equal(GoalRefusals.NotAgreed, goal.Achieve(inPart: false, Today).Refusal);

        Assert.False(goal.Agree().Refused);
        Assert.Equal((GoalStatus.Agreed, Today), (goal.Status, goal.ProposedOn));
        Assert.Equal(GoalRefusals.NothingChanges, goal.Agree().Refusal);

        Assert.False(goal.Start(goal.Plan(Pathway(), Enrol).Value!).Refused);
        Assert.Equal(GoalStatus.InProgress, goal.Status);
    }

    [Theory]
    [InlineData(true, GoalStatus.PartlyAchieved)]
    [InlineData(false, GoalStatus.Achieved)]
    public void What_is_reached_keeps_what_was_done_and_gives_up_the_rest(bool inPart, GoalStatus status)
    {
        var goal = Agreed();
        var (done, left) = (goal.Plan(Pathway(), Enrol).Value!, goal.Plan(Pathway(), Enrol).Value!);
        goal.Finish(done, Today, "Inscrite", Pathway(), Today);

        Assert.False(goal.Achieve(inPart, Today).Refused);

        Assert.Equal((status, Today), (goal.Status, goal.EndedOn));
        Assert.Equal((PathwayActionStatus.Done, PathwayActionStatus.Cancelled), (done.Status, left.Status));
        Assert.Equal((null, Today), (done.GivenUpOn, left.GivenUpOn));
        Assert.Equal(GoalRefusals.Over, goal.Achieve(inPart, Today).Refusal);
        Assert.Equal(GoalRefusals.Over, goal.Drop(Today).Refusal);
        Assert.Equal(GoalRefusals.Over, goal.Change(Pathway(), Licence).Refusal);
        Assert.Equal(GoalRefusals.Over, goal.Plan(Pathway(), Enrol).Refusal);
        Assert.Equal(GoalRefusals.Over, goal.Reopen(left).Refusal);
    }

    [Fact]
    public void What_was_given_up_may_be_taken_up_again()
    {
        var goal = Proposed();
        Assert.Equal(GoalRefusals.NothingChanges, goal.Reopen().Refusal);
        var action = goal.Plan(Pathway(), Enrol).Value!;
        Assert.False(goal.Drop(Today).Refused);
        Assert.Equal(GoalStatus.Dropped, goal.Status);

        Assert.False(goal.Reopen().Refused);

        Assert.Equal((GoalStatus.InProgress, null, PathwayActionStatus.Cancelled), (goal.Status, goal.EndedOn, action.Status));
        Assert.False(goal.Reopen(action).Refused);
        Assert.Equal(PathwayActionStatus.InProgress, action.Status);
    }

    [Fact]
    public void An_action_comes_from_the_referential_or_is_free()
    {
        var goal = Agreed();
        var template = ActionTemplate.Add(PathwayTheme.Mobility, "S’inscrire au code de la route").Value!;

        goal.Plan(Pathway(), Enrol with { TemplateId = template.Id });
        goal.Plan(Pathway(), Enrol);

        Assert.Equal(2, goal.Actions.Count);
        Assert.Single(goal.Actions, action => action.TemplateId == template.Id);
        Assert.Single(goal.Actions, action => action.TemplateId is null);
        Assert.All(goal.Actions, action => Assert.Equal((goal.Id, "Auto-école associative", ActionDoer.Together), (action.GoalId, action.Partner, action.Doer)));
    }

    public static TheoryData<ActionTerms, string?> Actions => new()
    {
        { Enrol, null },
        { Enrol with { Title = " " }, "goal.action-title-not-possible" },
        { Enrol with { Title = new string('a', PathwayAction.TitleMaxLength) }, null },
        { Enrol with { Title = new string('a', PathwayAction.TitleMaxLength + 1) }, "goal.action-title-not-possible" },
        { Enrol with { Partner = new string('a', PathwayAction.PartnerMaxLength) }, null },
        { Enrol with { Partner = new string('a', PathwayAction.PartnerMaxLength + 1) }, "goal.partner-too-long" },
        { Enrol with { DueOn = new(2026, 3, 1) }, "goal.due-before-pathway" },
        { Enrol with { DueOn = new(2026, 3, 2) }, null },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_action_keeps_its_lengths(ActionTerms terms, string? refusal)
    {
        var goal = Agreed();
        var action = goal.Plan(Pathway(), Enrol).Value!;

        Assert.Equal(refusal, goal.Plan(Pathway(), terms).Refusal?.Code);
        Assert.Equal(refusal, goal.Change(Pathway(), action, terms).Refusal?.Code);
    }

    [Fact]
    public void Days_that_cannot_be_read_are_not_judged_and_the_rest_is()
    {
        var (openedOn, tooLong) = (Pathway().OpenedOn, new string('a', PathwayAction.OutcomeMaxLength + 1));

        Assert.Equal([GoalRefusals.TitleNotPossible], new GoalDraft("", null).RefusalsFrom(openedOn));
        Assert.Equal([GoalRefusals.ActionTitleNotPossible, GoalRefusals.PartnerTellsTooMuch], new ActionDraft("", "SPIP du Calvados", null).RefusalsFrom(openedOn));
        Assert.Equal([GoalRefusals.OutcomeTooLong], new ActionOutcomeDraft(tooLong, null).RefusalsFrom(openedOn, Today));
        Assert.Equal([GoalRefusals.OutcomeTooLong, GoalRefusals.DoneInFuture], new ActionOutcomeDraft(tooLong, Today.AddDays(1)).RefusalsFrom(openedOn, Today));
    }

    [Fact]
    public void The_first_action_that_begins_puts_the_goal_in_progress()
    {
        var (agreed, proposed) = (Agreed(), Proposed());
        var action = agreed.Plan(Pathway(), Enrol).Value!;

        Assert.False(agreed.Start(action).Refused);
        Assert.False(proposed.Start(proposed.Plan(Pathway(), Enrol).Value!).Refused);

        Assert.Equal((PathwayActionStatus.InProgress, GoalStatus.InProgress, GoalStatus.Proposed), (action.Status, agreed.Status, proposed.Status));
        Assert.Equal(GoalRefusals.ActionNothingChanges, agreed.Start(action).Refusal);
    }

    [Fact]
    public void An_action_is_done_once_on_a_day_that_has_come()
    {
        var goal = Agreed();
        var action = goal.Plan(Pathway(), Enrol).Value!;
        Assert.Equal(GoalRefusals.DoneBeforePathway, goal.Finish(action, Day("2026-03-01"), "", Pathway(), Today).Refusal);
        Assert.Equal(GoalRefusals.DoneInFuture, goal.Finish(action, Today.AddDays(1), "", Pathway(), Today).Refusal);
        Assert.Equal(GoalRefusals.OutcomeTooLong, goal.Finish(action, Today, new string('a', PathwayAction.OutcomeMaxLength + 1), Pathway(), Today).Refusal);

        Assert.False(goal.Finish(action, Today.AddDays(-3), "Inscrite", Pathway(), Today).Refused);

        Assert.Equal((PathwayActionStatus.Done, Today.AddDays(-3), "Inscrite"), (action.Status, action.DoneOn, action.Outcome));
        Assert.Equal(GoalRefusals.ActionOver, goal.Finish(action, Today, "", Pathway(), Today).Refusal);
        Assert.Equal(GoalRefusals.ActionOver, goal.Cancel(action, "", Today).Refusal);
        Assert.Equal(GoalRefusals.ActionOver, goal.Change(Pathway(), action, Enrol).Refusal);
        Assert.False(goal.Reopen(action).Refused);
        Assert.Null(action.DoneOn);
    }

    [Fact]
    public void An_action_may_be_given_up()
    {
        var goal = Agreed();
        var action = goal.Plan(Pathway(), Enrol).Value!;
        Assert.Equal(GoalRefusals.ActionNothingChanges, goal.Reopen(action).Refusal);
        Assert.Equal(GoalRefusals.OutcomeTooLong, goal.Cancel(action, new string('a', PathwayAction.OutcomeMaxLength + 1), Today).Refusal);

        Assert.False(goal.Cancel(action, "L’auto-école a fermé", Today).Refused);

        Assert.Equal((PathwayActionStatus.Cancelled, "L’auto-école a fermé", GoalStatus.Agreed), (action.Status, action.Outcome, goal.Status));
        Assert.Equal(Today, action.GivenUpOn);

        Assert.False(goal.Reopen(action).Refused);
        Assert.Null(action.GivenUpOn);
    }

    [Fact]
    public void The_action_of_another_goal_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => Agreed().Start(Agreed().Plan(Pathway(), Enrol).Value!));

    private static PathwayGoal Proposed() => PathwayGoal.Propose(Pathway(), Licence, Today).Value!;

    private static PathwayGoal Agreed()
    {
        var goal = Proposed();
        goal.Agree();
        return goal;
    }
}
