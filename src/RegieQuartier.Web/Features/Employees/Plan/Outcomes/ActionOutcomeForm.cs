using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Plan.Outcomes;

/// <summary>What became of an action.</summary>
public sealed class ActionOutcomeForm
{
    public DateOnly? DoneOn { get; init; }

    public string? Outcome { get; init; }

    /// <summary>The button pressed: true when the action is given up.</summary>
    public bool GivenUp { get; init; }

    /// <summary>The goal's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>What it says, as far as it can be read: what is given up was done on no day.</summary>
    public ActionOutcomeDraft ToDraft() => new(Outcome ?? "", GivenUp ? null : DoneOn.IfOurs());
}

public sealed class ActionOutcomeFormValidator : AbstractValidator<ActionOutcomeForm>
{
    public ActionOutcomeFormValidator()
    {
        RuleFor(form => form.DoneOn).NotNull().When(form => !form.GivenUp).WithMessage("Écrivez le jour où c’était fait.").IsADay();
        RuleFor(form => form.Outcome).HoldsNoSecret(PathwayAction.OutcomeMaxLength);
    }
}

/// <summary>The version of the goal whose action is begun or taken up again.</summary>
public sealed class ActionMoveForm
{
    public uint Version { get; init; }
}

public sealed class ActionMoveFormValidator : AbstractValidator<ActionMoveForm>;
