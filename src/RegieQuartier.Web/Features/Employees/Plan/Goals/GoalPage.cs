using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Plan.Goals;

/// <summary>The form of a goal.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The goal; null when it is new.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="ToDo">How many of its actions are still to be done.</param>
/// <param name="Form">What is typed.</param>
public sealed record GoalPage(EmployeeFile File, Guid? Id, GoalStatus Status, int ToDo, GoalForm Form)
{
    public static GoalPage Of(EmployeeFile file, PathwayGoal goal, GoalForm form) => new(file, goal.Id, goal.Status, goal.Actions.Count(action => action.Status.IsOpen()), form);

    public static GoalPage New(EmployeeFile file, GoalForm form) => new(file, null, GoalStatus.Proposed, 0, form);
}
