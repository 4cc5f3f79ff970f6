using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>When an interview is to begin, as it is typed.</summary>
public interface IInterviewMoment
{
    DateOnly? Day { get; }

    TimeOnly? Time { get; }

    /// <summary>The time that is confirmed, though it is unusual.</summary>
    string? Confirmed { get; }

    /// <summary>The other interviews at that moment that are confirmed.</summary>
    string? BesideConfirmed { get; }
}

/// <summary>What a moment must say, whoever asks for it.</summary>
public sealed class InterviewMomentRules : AbstractValidator<IInterviewMoment>
{
    public InterviewMomentRules()
    {
        RuleFor(form => form.Day).NotNull().WithMessage("Écrivez le jour.").IsADay();
        RuleFor(form => form.Time).NotNull().WithMessage("Écrivez l’heure. Exemple : 09:30.");
    }
}

/// <summary>What a moment means.</summary>
internal static class InterviewMoments
{
    /// <summary>What it says, as far as it can be read.</summary>
    public static MomentDraft ToDraft(this IInterviewMoment moment) => new(moment.Day.IfOurs(), moment.Time);

    /// <summary>Start, in UTC, once the form is valid.</summary>
    public static DateTimeOffset ToStart(this IInterviewMoment moment) => ParisZone.At(moment.Day!.Value, moment.Time!.Value);

    /// <summary>Start, in UTC, as far as it can be read.</summary>
    public static DateTimeOffset? ToStartIfKnown(this IInterviewMoment moment) => (moment.Day.IfOurs(), moment.Time) is ({ } day, { } time) ? ParisZone.At(day, time) : null;

    /// <summary>What is asked of it; null when it is usual.</summary>
    public static FormQuestion? Question(this IInterviewMoment moment) => MomentQuestion.Of(moment.Day, moment.Time, moment.Confirmed);
}
