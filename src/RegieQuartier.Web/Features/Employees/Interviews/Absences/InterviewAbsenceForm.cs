using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews.Absences;

/// <summary>Why an interview was not held, and when the next one is.</summary>
public sealed class InterviewAbsenceForm
{
    public InterviewOutcome? Outcome { get; init; }

    public DateOnly? NextOn { get; init; }

    /// <summary>The day of the next one that is confirmed, though it is unusual.</summary>
    public string? NextConfirmed { get; init; }

    /// <summary>The interview's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>What it says, as far as it can be read.</summary>
    public MissDraft ToDraft() => new(Outcome, NextOn.IfOurs());

    /// <summary>What is asked of the day of the next one; null when it is usual.</summary>
    public FormQuestion? NextQuestion() => MomentQuestion.Of(NextOn, null, NextConfirmed);
}

public sealed class InterviewAbsenceFormValidator : AbstractValidator<InterviewAbsenceForm>
{
    public InterviewAbsenceFormValidator()
    {
        RuleFor(form => form.Outcome)
            .NotNull().WithMessage("Choisissez ce qui s’est passé.")
            .Must(outcome => outcome is InterviewOutcome.Excused or InterviewOutcome.NoShow or InterviewOutcome.Postponed).WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.NextOn).IsADay();
    }
}
