using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>When an interview is to begin, as far as it can be read: what is null is not judged.</summary>
/// <param name="Day">The day, in Paris.</param>
/// <param name="Time">The hour, in Paris.</param>
public sealed record MomentDraft(DateOnly? Day, TimeOnly? Time)
{
    /// <summary>Every reason why no interview can be given that date; none when one can.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public IEnumerable<Refusal> RefusalsAt(DateTimeOffset now)
    {
        if (Day < ParisZone.DayOf(now) || ((Day, Time) is ({ } day, { } time) && ParisZone.At(day, time) < now))
        {
            yield return InterviewRefusals.InPast;
        }
    }

    internal static MomentDraft Of(DateTimeOffset startsAt) => new(ParisZone.DayOf(startsAt), ParisZone.TimeOf(startsAt));
}

/// <summary>The page of an interview, as far as it can be read: what is null is not judged.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Day">The day, in Paris.</param>
/// <param name="Minutes">How long it lasted, in minutes.</param>
/// <param name="NextOn">The day of the next one; null while none is set.</param>
/// <param name="Texts">Its texts.</param>
public sealed record InterviewReportDraft(InterviewKind? Kind, DateOnly? Day, int? Minutes, DateOnly? NextOn, InterviewTexts Texts)
{
    /// <summary>Every reason why that cannot be kept of an interview that goes on; none when it can.</summary>
    public IEnumerable<Refusal> Refusals => RefusalsOfMinutes.Concat(Texts.Refusals);

    /// <summary>Every reason why it cannot be an interview that was held; none when it can.</summary>
    /// <param name="today">The day, in Paris.</param>
    public IEnumerable<Refusal> RefusalsToHold(DateOnly today)
    {
        if (Day > today)
        {
            yield return InterviewRefusals.InFuture;
        }

        foreach (var refusal in RefusalsOfMinutes.Concat(Texts.RefusalsOfHeld))
        {
            yield return refusal;
        }

        if (Interview.RefusalForNext(Kind, Day, NextOn) is { } next)
        {
            yield return next;
        }
    }

    private IEnumerable<Refusal> RefusalsOfMinutes => Minutes is <= 0 or > Interview.MinutesMax ? [InterviewRefusals.MinutesNotPossible] : [];
}

/// <summary>Why an interview was not held, as far as it can be read: what is null is not judged.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="NextOn">The day of the next one; null while none is set.</param>
public sealed record MissDraft(InterviewOutcome? Outcome, DateOnly? NextOn);
