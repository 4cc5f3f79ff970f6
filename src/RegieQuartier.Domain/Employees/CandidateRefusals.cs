using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>Every reason to refuse something about a candidate.</summary>
public static class CandidateRefusals
{
    /// <summary>No letter, or longer than <see cref="PersonNames.MaxLength"/>.</summary>
    public static readonly Refusal FirstNameNotPossible = new("candidate.first-name-not-possible", nameof(Candidate.FirstName));

    /// <summary>No letter, or longer than <see cref="PersonNames.MaxLength"/>.</summary>
    public static readonly Refusal LastNameNotPossible = new("candidate.last-name-not-possible", nameof(Candidate.LastName));

    /// <summary>Longer than <see cref="Candidate.LineMaxLength"/>.</summary>
    public static readonly Refusal JobTooLong = new("candidate.job-too-long", nameof(Candidate.JobWanted));

    /// <summary>Longer than <see cref="Candidate.LineMaxLength"/>.</summary>
    public static readonly Refusal SenderTooLong = new("candidate.sender-too-long", nameof(Candidate.SentBy));

    /// <summary>The name of who sends them tells of health, of justice or of a child's past: <see cref="SensitiveBodies"/>.</summary>
    public static readonly Refusal SenderTellsTooMuch = new("candidate.sender-tells-too-much", nameof(Candidate.SentBy));

    /// <summary>The form that wrote it down was sent before (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyEntered = new("candidate.already-entered");

    /// <summary>The answer was given already.</summary>
    public static readonly Refusal Answered = new("candidate.answered");

    /// <summary>It stands so already.</summary>
    public static readonly Refusal NothingChanges = new("candidate.nothing-changes");
}
