using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>An interview to plan, as it is typed.</summary>
public sealed class InterviewPlanForm : IInterviewMoment
{
    public InterviewKind? Kind { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    public string? Confirmed { get; init; }

    /// <summary>The form as it opens, on a day that was agreed if it is still to come.</summary>
    /// <param name="file">Whose interview it is.</param>
    /// <param name="agreed">The day; null when there is none.</param>
    public static InterviewPlanForm For(EmployeeFile file, DateOnly? agreed) => new()
    {
        Kind = file.PlansInterviews(InterviewKind.FollowUp) ? InterviewKind.FollowUp : InterviewKind.PostExit,
        Day = agreed >= file.Today ? agreed : null,
    };
}

public sealed class InterviewPlanFormValidator : AbstractValidator<InterviewPlanForm>
{
    public InterviewPlanFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez un type d’entretien.").IsInEnum().WithMessage("Choisissez dans la liste.");
        Include(new InterviewMomentRules());
    }
}
