using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Tests.Data.Scopes;

/// <summary>What a query keeps to, as the domain says it.</summary>
public sealed class PathwayScopesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly IntegrationPathway Pathway = IntegrationPathway.Open(Guid.NewGuid(), new DateOnly(2026, 3, 2));

    [Fact]
    public void The_goals_to_reach_are_those_that_are_open()
    {
        var goals = Enum.GetValues<GoalStatus>().Select(GoalThatIs).ToList();

        Assert.Equal(Enum.GetValues<GoalStatus>(), goals.Select(goal => goal.Status));
        Assert.Equal(goals.Where(goal => goal.Status.IsOpen()), goals.AsQueryable().ToReach());
    }

    [Fact]
    public void The_actions_to_do_are_those_that_are_open()
    {
        var actions = Enum.GetValues<PathwayActionStatus>().Select(ActionThatIs).ToList();

        Assert.Equal(Enum.GetValues<PathwayActionStatus>(), actions.Select(action => action.Status));
        Assert.Equal(actions.Where(action => action.Status.IsOpen()), actions.AsQueryable().ToDo());
    }

    private static PathwayGoal GoalThatIs(GoalStatus status)
    {
        var goal = PathwayGoal.Propose(Pathway, new GoalTerms("Passer le permis", PathwayTheme.Mobility, null), Today).Value!;
        if (status != GoalStatus.Proposed)
        {
            goal.Agree();
        }

        _ = status switch
        {
            GoalStatus.InProgress => goal.Start(Planned(goal)),
            GoalStatus.Achieved => goal.Achieve(inPart: false, Today),
            GoalStatus.PartlyAchieved => goal.Achieve(inPart: true, Today),
            GoalStatus.Dropped => goal.Drop(Today),
            _ => default,
        };
        return goal;
    }

    private static PathwayAction ActionThatIs(PathwayActionStatus status)
    {
        var goal = GoalThatIs(GoalStatus.Agreed);
        var action = Planned(goal);
        _ = status switch
        {
            PathwayActionStatus.InProgress => goal.Start(action),
            PathwayActionStatus.Done => goal.Finish(action, Today, "", Pathway, Today),
            PathwayActionStatus.Cancelled => goal.Cancel(action, "", Today),
            _ => default,
        };
        return action;
    }

    private static PathwayAction Planned(PathwayGoal goal) => goal.Plan(Pathway, new ActionTerms("S’inscrire au code", ActionDoer.Person, "", null)).Value!;
}
