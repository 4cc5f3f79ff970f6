using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>An interview to plan, as it is typed.</summary>
public sealed class InterviewPlanForm
{
    public InterviewKind? Kind { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>The form as it opens, on a day that was agreed if it is still to come.</summary>
    /// <param name="file">Whose interview it is.</param>
    /// <param name="agreed">The day; null when there is none.</param>
    public static InterviewPlanForm For(EmployeeFile file, DateOnly? agreed) => new()
    {
        Kind = file.Pathway is { ClosedOn: not null } ? InterviewKind.PostExit : InterviewKind.FollowUp,
        Day = agreed >= file.Today ? agreed : null,
    };

    /// <summary>Start, in UTC: the latest that it can be while its hour is not read; null while its day is not.</summary>
    public DateTimeOffset? Start => DayRules.Read(Day) is { } day ? ParisZone.At(day, Time ?? TimeOnly.MaxValue) : null;

    /// <summary>Every reason why it cannot be then, of what could be read.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public IEnumerable<Refusal> RefusalsAt(DateTimeOffset now) => Start is { } start && Interview.WhyNotAt(start, now) is { } refusal ? [refusal] : [];
}

public sealed class InterviewPlanFormValidator : AbstractValidator<InterviewPlanForm>
{
    public InterviewPlanFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez un type d’entretien.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.Day).NotNull().WithMessage("Écrivez le jour.").IsADay();
        RuleFor(form => form.Time).NotNull().WithMessage("Écrivez l’heure. Exemple : 09:30.");
    }
}
