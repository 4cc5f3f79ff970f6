namespace RegieQuartier.Domain.Pathways;

/// <summary>What became of a person after they left.</summary>
public enum FollowUpSituation
{
    /// <summary>They have a job.</summary>
    InJob,

    /// <summary>They follow a training.</summary>
    InTraining,

    /// <summary>They look for a job.</summary>
    JobSeeking,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>Nobody could reach them.</summary>
    Unreachable,
}

/// <summary>A call to a person some months after they left.</summary>
public sealed class ExitFollowUp
{
    private ExitFollowUp()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The exit.</summary>
    public Guid ExitId { get; private set; }

    /// <summary>How long after it, in months.</summary>
    public int Months { get; private set; }

    /// <summary>The day it is due.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The day it was made; null before.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What became of the person; null before.</summary>
    public FollowUpSituation? Situation { get; private set; }

    internal static ExitFollowUp Of(PathwayExit exit, int months) =>
        new() { Id = Guid.CreateVersion7(), ExitId = exit.Id, Months = months, DueOn = exit.ExitOn.AddMonths(months) };

    internal void Note(FollowUpSituation situation, DateOnly on) => (Situation, DoneOn) = (situation, on);
}
