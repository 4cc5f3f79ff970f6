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
    /// <summary>Start, in UTC: the latest that it can be while its hour is not read; null while its day is not.</summary>
    public static DateTimeOffset? Start(this IInterviewMoment moment) => moment.Day.IfOurs() is { } day ? ParisZone.At(day, moment.Time ?? TimeOnly.MaxValue) : null;

    /// <summary>Every reason why no interview can begin then, of what could be read.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static IEnumerable<Refusal> RefusalsAt(this IInterviewMoment moment, DateTimeOffset now) =>
        moment.Start() is { } start && Interview.WhyNotAt(start, now) is { } refusal ? [refusal] : [];

    /// <summary>What is asked of it; null when it is usual.</summary>
    public static MomentQuestion? Question(this IInterviewMoment moment) => MomentQuestion.Of(moment.Day, moment.Time, moment.Confirmed);
}
