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

    public string? BesideConfirmed { get; init; }

    /// <summary>The form as it opens, on a day that was agreed if it is still to come.</summary>
    /// <param name="file">Whose interview it is.</param>
    /// <param name="agreed">The day; null when there is none.</param>
    /// <param name="kind">What it is asked for; null when nothing says.</param>
    public static InterviewPlanForm For(EmployeeFile file, DateOnly? agreed, InterviewKind? kind) => new()
    {
        Kind = file.PlansInterviews(kind ?? InterviewKind.FollowUp) ? kind ?? InterviewKind.FollowUp : InterviewKind.PostExit,
        Day = agreed >= file.Today ? agreed : null,
    };

    /// <summary>The form at the day and hour that were typed for an interview that is there no more. What it was for is not known any more.</summary>
    /// <param name="file">Whose interview it is.</param>
    /// <param name="moment">When it was to be.</param>
    public static InterviewPlanForm InPlaceOf(EmployeeFile file, IInterviewMoment moment) => new()
    {
        Kind = For(file, null, null).Kind,
        Day = moment.Day,
        Time = moment.Time,
        Confirmed = moment.Confirmed,
        BesideConfirmed = moment.BesideConfirmed,
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
