using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>Why somebody is here without a contract of employment.</summary>
public enum TraineeKind
{
    /// <summary>A placement that an agreement with their school or a public body says (stage).</summary>
    Internship,

    /// <summary>Voluntary civic service (service civique).</summary>
    CivicService,
}

/// <summary>
/// Somebody whom the staff register names in a part of its own: trainees and volunteers in civic service (Code du travail,
/// art. L1221-13, third paragraph, and D1221-23-1).
/// </summary>
public sealed class Trainee
{
    /// <summary>Longest name of a tutor or of a place, in characters.</summary>
    public const int LineMaxLength = 100;

    private Trainee()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Why they are here.</summary>
    public TraineeKind Kind { get; private set; }

    /// <summary>First names.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>Last name.</summary>
    public string LastName { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day: the one that was agreed, then the one on which they left.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>First and last name of who looks after them here; may be empty for a volunteer.</summary>
    public string Tutor { get; private set; } = "";

    /// <summary>Where they are; may be empty for a volunteer.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The day they were written down.</summary>
    public DateOnly RecordedOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Writes them down, or says why they cannot be.</summary>
    /// <param name="facts">What the register says of them.</param>
    /// <param name="today">The day, in Paris.</param>
    public static Result<Trainee> Receive(TraineeFacts facts, DateOnly today)
    {
        var trainee = new Trainee { Id = Guid.CreateVersion7(), RecordedOn = today };
        return trainee.Correct(facts, today) is { Refused: true } refused ? refused.Refusal : trainee;
    }

    /// <summary>
    /// Whether their line goes, being a mistake: within a month of the day it was written. After that the register keeps it, for five
    /// years once they left (Code du travail, art. R1221-26), and what it says wrongly is corrected.
    /// </summary>
    /// <param name="today">The day, in Paris.</param>
    public Result AdmitRemoval(DateOnly today) => RecordedOn.AddMonths(1) < today ? TraineeRefusals.StaysInRegister : Result.Done;

    /// <summary>Corrects what the register says of them, or when they leave.</summary>
    /// <param name="facts">What the register says of them.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Correct(TraineeFacts facts, DateOnly today)
    {
        if (facts.RefusalsOn(today).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        (Kind, FirstName, LastName, StartsOn, EndsOn, Tutor, Place) = (facts.Kind, facts.FirstName, facts.LastName, facts.StartsOn, facts.EndsOn, facts.Tutor, facts.Place);
        return Result.Done;
    }
}

/// <summary>What the register says of a trainee or of a volunteer.</summary>
/// <param name="Kind">Why they are here.</param>
/// <param name="FirstName">First names.</param>
/// <param name="LastName">Last name.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="Tutor">Who looks after them here.</param>
/// <param name="Place">Where they are.</param>
public sealed record TraineeFacts(TraineeKind Kind, string FirstName, string LastName, DateOnly StartsOn, DateOnly EndsOn, string Tutor, string Place)
{
    /// <summary>Every reason why the register cannot say so on a day; none when it can.</summary>
    /// <param name="today">The day, in Paris.</param>
    public IEnumerable<Refusal> RefusalsOn(DateOnly today)
    {
        if (!IsName(FirstName))
        {
            yield return TraineeRefusals.FirstNameNotPossible;
        }

        if (!IsName(LastName))
        {
            yield return TraineeRefusals.LastNameNotPossible;
        }

        if (StartsOn > today)
        {
            yield return TraineeRefusals.NotThereYet;
        }

        if (EndsOn < StartsOn)
        {
            yield return TraineeRefusals.EndsBeforeItStarts;
        }

        if (!IsLine(Tutor))
        {
            yield return TraineeRefusals.TutorNotPossible;
        }

        if (!IsLine(Place))
        {
            yield return TraineeRefusals.PlaceNotPossible;
        }
    }

    // Of volunteers the law asks for the names alone.
    private bool IsLine(string text) => text.Length <= Trainee.LineMaxLength && (Kind == TraineeKind.CivicService || !string.IsNullOrWhiteSpace(text));

    private static bool IsName(string name) => name.Length <= PersonNames.MaxLength && PersonNames.Searchable(name).Length > 0;
}
