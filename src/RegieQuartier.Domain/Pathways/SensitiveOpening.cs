using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// The director opens what only the advisor reads, for an hour and for a reason: who, whose, why, from when and until when. The
/// referent is told. The reason stands here alone, and in no trail.
/// </summary>
public sealed class SensitiveOpening
{
    /// <summary>Shortest reason, in characters.</summary>
    public const int ReasonMinLength = 20;

    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 300;

    /// <summary>How long it stays open.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(1);

    private SensitiveOpening()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose record.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>The account of who opened it.</summary>
    public Guid OpenerId { get; private set; }

    /// <summary>Why, as it was typed.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>From when, in UTC.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Until when, in UTC; closed from that instant on.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>When the referent said that they read of it, in UTC; null until then.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>The account of that referent.</summary>
    public Guid? ToldTo { get; private set; }

    /// <summary>Opens it, or says why it cannot be. Whether the same person has it open already is for PostgreSQL to say.</summary>
    /// <param name="employeeId">Whose record.</param>
    /// <param name="openerId">The account of who opens it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Result<SensitiveOpening> Open(Guid employeeId, Guid openerId, string reason, DateTimeOffset now) => reason.Length switch
    {
        < ReasonMinLength => SensitiveOpeningRefusals.ReasonTooShort,
        > ReasonMaxLength => SensitiveOpeningRefusals.ReasonTooLong,
        _ when SecretPatterns.AppearIn(reason) => SensitiveOpeningRefusals.ReasonHoldsSecret,
        _ => new SensitiveOpening { Id = Guid.CreateVersion7(now), EmployeeId = employeeId, OpenerId = openerId, Reason = reason, OpenedAt = now, EndsAt = now + Length },
    };

    /// <summary>The referent read of it.</summary>
    /// <param name="referentId">The referent's account.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result Tell(Guid referentId, DateTimeOffset now)
    {
        if (ToldAt is not null)
        {
            return SensitiveOpeningRefusals.AlreadyTold;
        }

        (ToldTo, ToldAt) = (referentId, now);
        return Result.Done;
    }
}
