using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>What a training is about.</summary>
public enum TrainingKind
{
    /// <summary>Basic skills, French as a foreign language included.</summary>
    BasicSkills,

    /// <summary>CléA.</summary>
    Clea,

    /// <summary>Cleaning techniques.</summary>
    Cleaning,

    /// <summary>Green spaces.</summary>
    GreenSpaces,

    /// <summary>First aid at work (SST).</summary>
    FirstAid,

    /// <summary>Handling loads: gestes et postures.</summary>
    ManualHandling,

    /// <summary>Electrical authorisation.</summary>
    ElectricalAuthorisation,

    /// <summary>CACES.</summary>
    Caces,

    /// <summary>Driving licence.</summary>
    DrivingLicence,

    /// <summary>Titre professionnel.</summary>
    ProfessionalTitle,

    /// <summary>Validation des acquis de l'expérience.</summary>
    PriorLearning,

    /// <summary>Digital tools.</summary>
    Digital,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Where a training stands.</summary>
public enum TrainingStatus
{
    /// <summary>It is thought of.</summary>
    Planned,

    /// <summary>The person has a seat.</summary>
    Enrolled,

    /// <summary>It has begun.</summary>
    InProgress,

    /// <summary>It was followed to its end.</summary>
    Completed,

    /// <summary>It gave a certificate.</summary>
    Certified,

    /// <summary>It was given up.</summary>
    Abandoned,
}

/// <summary>What is said of a training.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">The body that gives it.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="PlannedMinutes">How long it is to last, in minutes.</param>
/// <param name="Funder">Who pays for it, or nothing.</param>
public sealed record TrainingTerms(TrainingKind Kind, string Title, string Body, DateOnly StartsOn, DateOnly EndsOn, int PlannedMinutes, string Funder)
{
    internal TrainingDraft ToDraft() => new(Title, Body, StartsOn, EndsOn, PlannedMinutes, Funder);
}

/// <summary>The same, as far as it can be read: what is null is not judged.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Body">The body that gives it, or nothing.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="PlannedMinutes">How long it is to last, in minutes.</param>
/// <param name="Funder">Who pays for it, or nothing.</param>
public sealed record TrainingDraft(string Title, string Body, DateOnly? StartsOn, DateOnly? EndsOn, int? PlannedMinutes, string Funder)
{
    /// <summary>Every reason why no training of a pathway can be said so; none when one can.</summary>
    /// <param name="openedOn">The first day of the pathway.</param>
    public IEnumerable<Refusal> RefusalsFrom(DateOnly openedOn)
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > TrainingEnrolment.TitleMaxLength)
        {
            yield return TrainingRefusals.TitleNotPossible;
        }

        if (WhyNotBy() is { } body)
        {
            yield return body;
        }

        foreach (var days in DayRefusals(openedOn))
        {
            yield return days;
        }

        if (PlannedMinutes is <= 0 or > TrainingEnrolment.MinutesMax)
        {
            yield return TrainingRefusals.PlannedMinutesNotPossible;
        }

        if (WhyNotPaidBy() is { } funder)
        {
            yield return funder;
        }
    }

    private IEnumerable<Refusal> DayRefusals(DateOnly openedOn)
    {
        if (StartsOn < openedOn)
        {
            yield return TrainingRefusals.BeforePathway;
        }

        if (EndsOn < StartsOn)
        {
            yield return TrainingRefusals.EndsBeforeItStarts;
        }
    }

    private Refusal? WhyNotBy() => Body switch
    {
        { Length: > TrainingEnrolment.BodyMaxLength } => TrainingRefusals.BodyTooLong,
        _ => SensitiveBodies.AreNamedIn(Body) ? TrainingRefusals.BodyTellsTooMuch : null,
    };

    private Refusal? WhyNotPaidBy() => Funder switch
    {
        { Length: > TrainingEnrolment.FunderMaxLength } => TrainingRefusals.FunderTooLong,
        _ => SensitiveBodies.AreNamedIn(Funder) ? TrainingRefusals.FunderTellsTooMuch : null,
    };
}
