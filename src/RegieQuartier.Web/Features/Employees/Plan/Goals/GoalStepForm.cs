using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Plan.Goals;

/// <summary>What becomes of a goal.</summary>
public enum GoalStep
{
    Agree,
    Achieve,
    AchieveInPart,
    Drop,
    Reopen,
}

/// <summary>The button that was pressed beside a goal.</summary>
public sealed class GoalStepForm
{
    public GoalStep? Step { get; init; }

    public uint Version { get; init; }
}

public sealed class GoalStepFormValidator : AbstractValidator<GoalStepForm>
{
    public GoalStepFormValidator() => RuleFor(form => form.Step).NotNull().IsInEnum();
}

/// <summary>What each step does, and what is said of it then.</summary>
public static class GoalSteps
{
    public static Result Take(this GoalStep step, PathwayGoal goal, DateOnly today) => step switch
    {
        GoalStep.Agree => goal.Agree(),
        GoalStep.Achieve => goal.Achieve(inPart: false, today),
        GoalStep.AchieveInPart => goal.Achieve(inPart: true, today),
        GoalStep.Drop => goal.Drop(today),
        GoalStep.Reopen => goal.Reopen(),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    public static string Done(this GoalStep step) => step switch
    {
        GoalStep.Agree => "Objectif décidé ensemble.",
        GoalStep.Achieve => "Objectif atteint.",
        GoalStep.AchieveInPart => "Objectif atteint en partie.",
        GoalStep.Drop => "Objectif abandonné. Il reste dans l’histoire du parcours.",
        GoalStep.Reopen => "Objectif repris.",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };
}
