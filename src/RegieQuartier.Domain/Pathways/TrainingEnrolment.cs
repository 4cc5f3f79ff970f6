using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>The training of one person, from the first thought of it to its certificate.</summary>
public sealed class TrainingEnrolment
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 120;

    /// <summary>Longest name of a training body, in characters.</summary>
    public const int BodyMaxLength = 100;

    /// <summary>Longest name of a funder, in characters.</summary>
    public const int FunderMaxLength = 80;

    /// <summary>Longest training, in minutes: two thousand hours.</summary>
    public const int MinutesMax = 120_000;

    private TrainingEnrolment()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>What it is about.</summary>
    public TrainingKind Kind { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The body that gives it; empty when it is not known.</summary>
    public string Body { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>How long it is to last, in minutes.</summary>
    public int PlannedMinutes { get; private set; }

    /// <summary>How long the person was there, in minutes; null until it is over.</summary>
    public int? DoneMinutes { get; private set; }

    /// <summary>The day it was given up; null when it was not, or when nobody noted it then.</summary>
    public DateOnly? GivenUpOn { get; private set; }

    /// <summary>Who pays for it; empty when it is not known.</summary>
    public string Funder { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public TrainingStatus Status { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it is still to be followed.</summary>
    public bool IsOpen => Status is TrainingStatus.Planned or TrainingStatus.Enrolled or TrainingStatus.InProgress;

    /// <summary>Plans a training, or says why it cannot be.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="terms">What is said of it.</param>
    public static Result<TrainingEnrolment> Plan(IntegrationPathway pathway, TrainingTerms terms)
    {
        if (RefusalFor(pathway, terms) is { } refusal)
        {
            return refusal;
        }

        var training = new TrainingEnrolment { Id = Guid.CreateVersion7(), PathwayId = pathway.Id };
        training.Set(terms);
        return training;
    }

    /// <summary>Changes what is said of it, as long as it is not over.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="terms">What is said of it from now on.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Change(IntegrationPathway pathway, TrainingTerms terms, DateOnly today)
    {
        if (!IsOpen)
        {
            return TrainingRefusals.StepNotPossible;
        }

        if (RefusalFor(pathway, terms) is { } refusal)
        {
            return refusal;
        }

        if (Status == TrainingStatus.InProgress && terms.StartsOn > today)
        {
            return TrainingRefusals.HasBegun;
        }

        Set(terms);
        return Result.Done;
    }

    /// <summary>The person has a seat.</summary>
    /// <param name="pathway">Its pathway.</param>
    public Result Enrol(IntegrationPathway pathway) => Status switch
    {
        not TrainingStatus.Planned => TrainingRefusals.StepNotPossible,
        _ when !pathway.IsOpen => PathwayRefusals.Closed,
        _ => MoveTo(TrainingStatus.Enrolled),
    };

    /// <summary>It begins.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Start(IntegrationPathway pathway, DateOnly today) => Status switch
    {
        not (TrainingStatus.Planned or TrainingStatus.Enrolled) => TrainingRefusals.StepNotPossible,
        _ when !pathway.IsOpen => PathwayRefusals.Closed,
        _ when today < StartsOn => TrainingRefusals.NotBegun,
        _ => MoveTo(TrainingStatus.InProgress),
    };

    /// <summary>The person followed it to its end.</summary>
    /// <param name="doneMinutes">How long they were there, in minutes.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Complete(int doneMinutes, DateOnly today) => Status switch
    {
        not (TrainingStatus.Enrolled or TrainingStatus.InProgress) => TrainingRefusals.StepNotPossible,
        _ when today < StartsOn => TrainingRefusals.NotBegun,
        _ => End(TrainingStatus.Completed, doneMinutes),
    };

    /// <summary>It gave a certificate.</summary>
    public Result Certify() => Status == TrainingStatus.Completed ? MoveTo(TrainingStatus.Certified) : TrainingRefusals.StepNotPossible;

    /// <summary>It is given up.</summary>
    /// <param name="doneMinutes">How long the person was there before, in minutes; 0 when it had not begun.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Abandon(int doneMinutes, DateOnly today) => doneMinutes switch
    {
        _ when !IsOpen => TrainingRefusals.StepNotPossible,
        not 0 when today < StartsOn => TrainingRefusals.DoneBeforeItStarts,
        _ => End(TrainingStatus.Abandoned, doneMinutes, today),
    };

    /// <summary>It goes on after all, or its hours were not the right ones: it is ended anew. Before its first day, the person has a seat again.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Reopen(IntegrationPathway pathway, DateOnly today)
    {
        if (IsOpen)
        {
            return TrainingRefusals.StepNotPossible;
        }

        if (!pathway.IsOpen)
        {
            return PathwayRefusals.Closed;
        }

        (DoneMinutes, GivenUpOn) = (null, null);
        return MoveTo(today < StartsOn ? TrainingStatus.Enrolled : TrainingStatus.InProgress);
    }

    private static Refusal? RefusalFor(IntegrationPathway pathway, TrainingTerms terms) =>
        pathway.IsOpen ? terms.ToDraft().RefusalsFrom(pathway.OpenedOn).FirstOrDefault() : PathwayRefusals.Closed;

    private Result End(TrainingStatus status, int doneMinutes, DateOnly? givenUpOn = null)
    {
        if (doneMinutes is < 0 or > MinutesMax)
        {
            return TrainingRefusals.DoneMinutesNotPossible;
        }

        (DoneMinutes, GivenUpOn) = (doneMinutes, givenUpOn);
        return MoveTo(status);
    }

    private Result MoveTo(TrainingStatus status)
    {
        Status = status;
        return Result.Done;
    }

    private void Set(TrainingTerms terms) => (Kind, Title, Body, StartsOn, EndsOn, PlannedMinutes, Funder) =
        (terms.Kind, terms.Title, terms.Body, terms.StartsOn, terms.EndsOn, terms.PlannedMinutes, terms.Funder);
}
