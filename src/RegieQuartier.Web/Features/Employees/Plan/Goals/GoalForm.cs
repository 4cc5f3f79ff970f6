using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Plan.Goals;

/// <summary>A goal, as it is typed.</summary>
public sealed class GoalForm
{
    public string? Title { get; init; }

    public PathwayTheme? Theme { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Whether the person agrees to it already: asked when it is written first.</summary>
    public bool Agreed { get; init; }

    /// <summary>The goal's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static GoalForm Of(PathwayGoal goal) => new() { Title = goal.Title, Theme = goal.Theme, DueOn = goal.DueOn, Version = goal.Version };

    /// <summary>What it says, as far as it can be read.</summary>
    public GoalDraft ToDraft() => new(Title ?? "", DueOn.IfOurs());

    /// <summary>What it says, once the form is valid.</summary>
    public GoalTerms ToTerms() => new(Title!, Theme!.Value, DueOn);
}

public sealed class GoalFormValidator : AbstractValidator<GoalForm>
{
    public GoalFormValidator()
    {
        RuleFor(form => form.Title).HoldsNoSecret(PathwayGoal.TitleMaxLength);
        RuleFor(form => form.Theme).NotNull().WithMessage("Choisissez un thème.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.DueOn).IsADay();
    }
}
