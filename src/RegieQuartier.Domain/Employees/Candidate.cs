using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>Somebody who would like to work for the régie, from their application to the answer.</summary>
public sealed class Candidate
{
    /// <summary>Longest job wanted, or name of who sends them, in characters.</summary>
    public const int LineMaxLength = 100;

    private Candidate()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>The one-time key of the form that wrote it down: sent twice, it is one application. Unique.</summary>
    public Guid? EntryKey { get; private set; }

    /// <summary>First name.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>Last name.</summary>
    public string LastName { get; private set; } = "";

    /// <summary>Names as they are searched.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Telephone, if any.</summary>
    public PhoneNumber? Phone { get; private set; }

    /// <summary>E-mail address, if any.</summary>
    public string? Email { get; private set; }

    /// <summary>The job wanted; empty when any will do.</summary>
    public string JobWanted { get; private set; } = "";

    /// <summary>Who sends them: a prescriber or another; empty when they came by themselves.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>The day they applied.</summary>
    public DateOnly AppliedOn { get; private set; }

    /// <summary>Where it stands.</summary>
    public ApplicationStatus Status { get; private set; }

    /// <summary>Why it was refused.</summary>
    public ApplicationRefusal? RefusalReason { get; private set; }

    /// <summary>The last day that something happened. Two years after it, nothing justifies to keep the record (CNIL, deliberation 2019-160).</summary>
    public DateOnly LastContactOn { get; private set; }

    /// <summary>The employee they became.</summary>
    public Guid? EmployeeId { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>First and last name.</summary>
    public string FullName => $"{FirstName} {LastName}";

    /// <summary>Writes an application down, or says why it cannot be.</summary>
    /// <param name="facts">What is said of it.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="entryKey">The one-time key of the form, when there is one.</param>
    public static Result<Candidate> Apply(CandidateFacts facts, DateOnly today, Guid? entryKey = null)
    {
        if (facts.Refusal is { } refusal)
        {
            return refusal;
        }

        var candidate = new Candidate { Id = Guid.CreateVersion7(), EntryKey = entryKey, AppliedOn = today, LastContactOn = today };
        candidate.Set(facts);
        return candidate;
    }

    /// <summary>Corrects what is said of it.</summary>
    /// <param name="facts">What is said of it.</param>
    public Result Correct(CandidateFacts facts)
    {
        if (facts.Refusal is { } refusal)
        {
            return refusal;
        }

        Set(facts);
        return Result.Done;
    }

    /// <summary>It goes on, without an answer yet; also after an answer that is taken back.</summary>
    /// <param name="status">Where it stands now: an open status.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <exception cref="ArgumentException">That status is an answer.</exception>
    public Result MoveTo(ApplicationStatus status, DateOnly today)
    {
        if (!status.IsOpen())
        {
            throw new ArgumentException("An answer has its own method.", nameof(status));
        }

        if (Status == ApplicationStatus.Accepted)
        {
            return CandidateRefusals.Answered;
        }

        if (Status == status)
        {
            return CandidateRefusals.NothingChanges;
        }

        (Status, RefusalReason, LastContactOn) = (status, null, today);
        return Result.Done;
    }

    /// <summary>Refuses it.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Refuse(ApplicationRefusal reason, DateOnly today)
    {
        if (!Status.IsOpen())
        {
            return CandidateRefusals.Answered;
        }

        (Status, RefusalReason, LastContactOn) = (ApplicationStatus.Refused, reason, today);
        return Result.Done;
    }

    /// <summary>The person gives it up.</summary>
    /// <param name="today">The day, in Paris.</param>
    public Result Cancel(DateOnly today)
    {
        if (!Status.IsOpen())
        {
            return CandidateRefusals.Answered;
        }

        (Status, LastContactOn) = (ApplicationStatus.Cancelled, today);
        return Result.Done;
    }

    /// <summary>It means nothing any more: the person was hired by another application, or elsewhere.</summary>
    /// <param name="today">The day, in Paris.</param>
    public Result Lapse(DateOnly today)
    {
        if (!Status.IsOpen())
        {
            return CandidateRefusals.Answered;
        }

        (Status, LastContactOn) = (ApplicationStatus.Obsolete, today);
        return Result.Done;
    }

    /// <summary>The person is hired: what follows is in their record of employee.</summary>
    /// <param name="employee">The employee they become.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Accept(Employee employee, DateOnly today)
    {
        if (!Status.IsOpen())
        {
            return CandidateRefusals.Answered;
        }

        (Status, EmployeeId, LastContactOn) = (ApplicationStatus.Accepted, employee.Id, today);
        return Result.Done;
    }

    private void Set(CandidateFacts facts)
    {
        (FirstName, LastName, Phone, Email, JobWanted, SentBy) = (facts.FirstName, facts.LastName, facts.Phone, facts.Email, facts.JobWanted, facts.SentBy);
        SearchName = PersonNames.Searchable(FullName);
    }
}

/// <summary>What is said of an application.</summary>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name.</param>
/// <param name="Phone">Telephone, if any.</param>
/// <param name="Email">E-mail address, if any.</param>
/// <param name="JobWanted">The job wanted, or nothing.</param>
/// <param name="SentBy">Who sends them, or nothing.</param>
public sealed record CandidateFacts(string FirstName, string LastName, PhoneNumber? Phone, string? Email, string JobWanted, string SentBy)
{
    /// <summary>Why no application can be said so; null when one can.</summary>
    internal Refusal? Refusal => this switch
    {
        _ when !IsName(FirstName) => CandidateRefusals.FirstNameNotPossible,
        _ when !IsName(LastName) => CandidateRefusals.LastNameNotPossible,
        { JobWanted.Length: > Candidate.LineMaxLength } => CandidateRefusals.JobTooLong,
        { SentBy.Length: > Candidate.LineMaxLength } => CandidateRefusals.SenderTooLong,
        _ when SensitiveBodies.AreNamedAsSender(SentBy) => CandidateRefusals.SenderTellsTooMuch,
        _ => null,
    };

    private static bool IsName(string name) => name.Length <= PersonNames.MaxLength && PersonNames.Searchable(name).Length > 0;
}
