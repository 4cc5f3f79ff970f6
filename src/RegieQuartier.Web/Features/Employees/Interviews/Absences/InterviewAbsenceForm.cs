using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews.Absences;

/// <summary>Why an interview was not held, and when the next one is.</summary>
public sealed class InterviewAbsenceForm
{
    public InterviewOutcome? Outcome { get; init; }

    public DateOnly? NextOn { get; init; }
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
