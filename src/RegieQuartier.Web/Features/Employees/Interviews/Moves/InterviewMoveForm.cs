using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Interviews.Moves;

/// <summary>Another date for an interview that is planned, as it is typed.</summary>
public sealed class InterviewMoveForm : IInterviewMoment
{
    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    public string? Confirmed { get; init; }

    public string? BesideConfirmed { get; init; }

    /// <summary>The interview's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>The form as the interview stands: its own time is not asked about again.</summary>
    public static InterviewMoveForm Of(Interview interview)
    {
        var (day, time) = (interview.Day, ParisZone.TimeOf(interview.StartsAt));
        return new InterviewMoveForm { Day = day, Time = time, Confirmed = MomentQuestion.Of(day, time, null)?.Mark, Version = interview.Version };
    }
}

public sealed class InterviewMoveFormValidator : AbstractValidator<InterviewMoveForm>
{
    public InterviewMoveFormValidator() => Include(new InterviewMomentRules());
}
