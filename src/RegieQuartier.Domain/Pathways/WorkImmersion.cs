using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// An immersion with a host employer (PMSMP; Code du travail, art. L5135-1): a month at most, from date to date. A renewal is
/// another one, with the same host and for the same purpose: once at most, and not when the purpose was reached.
/// </summary>
public sealed class WorkImmersion
{
    /// <summary>Longest name of a host, in characters.</summary>
    public const int HostNameMaxLength = 120;

    /// <summary>Longest job title, in characters.</summary>
    public const int JobTitleMaxLength = 80;

    /// <summary>Longest note on the outcome, in characters.</summary>
    public const int NoteMaxLength = 500;

    private WorkImmersion()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The pathway.</summary>
    public Guid PathwayId { get; private set; }

    /// <summary>The person: their immersions never overlap, whichever pathway each is under.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>The host.</summary>
    public string HostName { get; private set; } = "";

    /// <summary>Its SIRET; empty when it is not known.</summary>
    public string HostSiret { get; private set; } = "";

    /// <summary>The job.</summary>
    public string JobTitle { get; private set; } = "";

    /// <summary>What it is for.</summary>
    public ImmersionPurpose Purpose { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>What came of it; empty when nobody said.</summary>
    public string OutcomeNote { get; private set; } = "";

    /// <summary>Whether its purpose was reached; null when nobody said.</summary>
    public bool? ObjectiveMet { get; private set; }

    /// <summary>Whether the host would hire the person; null when nobody said.</summary>
    public bool? HostWouldHire { get; private set; }

    /// <summary>The day its outcome was written: once its objective is said to be reached, the day that was said first. Null before.</summary>
    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>The day it was cancelled; null when it was not.</summary>
    public DateOnly? CancelledOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Calendar days, both ends included.</summary>
    public int Days => EndsOn.DayNumber - StartsOn.DayNumber + 1;

    /// <summary>Plans an immersion, or says why it cannot be.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="terms">What its agreement says.</param>
    /// <param name="others">Every other immersion of the person, under any pathway.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<WorkImmersion> Plan(IntegrationPathway pathway, ImmersionTerms terms, IEnumerable<WorkImmersion> others, LegalValues law)
    {
        if ((RefusalFor(pathway) ?? terms.ToDraft().RefusalsFrom(pathway.OpenedOn, others, law).FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        var immersion = new WorkImmersion { Id = Guid.CreateVersion7(), PathwayId = pathway.Id, EmployeeId = pathway.EmployeeId };
        immersion.Set(terms);
        return immersion;
    }

    /// <summary>Changes its agreement, as long as it has no outcome.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="terms">What its agreement says from now on.</param>
    /// <param name="others">Every immersion of the person, under any pathway.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Change(IntegrationPathway pathway, ImmersionTerms terms, IEnumerable<WorkImmersion> others, LegalValues law)
    {
        if ((Over ?? RefusalFor(pathway) ?? terms.ToDraft().RefusalsFrom(pathway.OpenedOn, others.Where(other => other.Id != Id), law).FirstOrDefault()) is { } refusal)
        {
            return refusal;
        }

        Set(terms);
        return Result.Done;
    }

    /// <summary>It does not take place: it counts no more.</summary>
    /// <param name="today">The day, in Paris.</param>
    public Result Cancel(DateOnly today)
    {
        if (Over is { } refusal)
        {
            return refusal;
        }

        CancelledOn = today;
        return Result.Done;
    }

    /// <summary>Says what came of it. May be corrected later.</summary>
    /// <param name="note">What came of it, or nothing.</param>
    /// <param name="objectiveMet">Whether its purpose was reached; null when nobody said.</param>
    /// <param name="wouldHire">Whether the host would hire the person; null when nobody said.</param>
    /// <param name="endedOn">Its last day in the end: that of the agreement, or an earlier one.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Conclude(string note, bool? objectiveMet, bool? wouldHire, DateOnly endedOn, DateOnly today)
    {
        if (CancelledOn is not null)
        {
            return ImmersionRefusals.Cancelled;
        }

        if (today < StartsOn)
        {
            return ImmersionRefusals.NotBegun;
        }

        if (RefusalsToConclude(new ConclusionDraft(note, endedOn)).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        // That its objective is reached is known from the day it was said first.
        ConcludedOn = ObjectiveMet == true && objectiveMet == true ? ConcludedOn : today;
        (OutcomeNote, ObjectiveMet, HostWouldHire, EndsOn) = (note, objectiveMet, wouldHire, endedOn);
        return Result.Done;
    }

    /// <summary>Every reason why that cannot be what came of it; none when it can.</summary>
    /// <param name="draft">What is said.</param>
    public IEnumerable<Refusal> RefusalsToConclude(ConclusionDraft draft)
    {
        if (draft.Note.Length > NoteMaxLength)
        {
            yield return ImmersionRefusals.NoteTooLong;
        }

        if (draft.EndedOn < StartsOn || draft.EndedOn > EndsOn)
        {
            yield return ImmersionRefusals.EndNotPossible;
        }
    }

    private static Refusal? RefusalFor(IntegrationPathway pathway) => pathway.IsOpen ? null : PathwayRefusals.Closed;

    private Refusal? Over => this switch
    {
        { CancelledOn: not null } => ImmersionRefusals.Cancelled,
        { ConcludedOn: not null } => ImmersionRefusals.Concluded,
        _ => null,
    };

    private void Set(ImmersionTerms terms) => (HostName, HostSiret, JobTitle, Purpose, StartsOn, EndsOn) =
        (terms.HostName, terms.HostSiret, terms.JobTitle, terms.Purpose, terms.StartsOn, terms.EndsOn);
}
