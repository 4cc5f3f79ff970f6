namespace RegieQuartier.Domain.Audit;

/// <summary>
/// One line of the audit trail: who did what, when, on which record. Written in the same transaction
/// as the act; the application's database role may add and read lines, never change or remove one.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>Longest action name, in characters.</summary>
    public const int ActionMaxLength = 60;

    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 300;

    private AuditEntry()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset OccurredAt { get; private set; }

    /// <summary>The account that acted; null for a resident or for the application itself.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>What was done, such as <c>appointment.booked</c>: one of <see cref="AuditActions"/>.</summary>
    public string Action { get; private set; } = "";

    /// <summary>The record it was done on, when there is one.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>The reason a person typed, where the act asks for one. Never health, justice or a name.</summary>
    public string? Reason { get; private set; }

    /// <summary>Writes a line.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="actorId">The account that acts, or null for a resident or the application.</param>
    /// <param name="subjectId">The record acted on, if any.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="reason">The typed reason, if the act asks for one.</param>
    public static AuditEntry Record(string action, Guid? actorId, Guid? subjectId, DateTimeOffset now, string? reason = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        return new AuditEntry
        {
            Id = Guid.CreateVersion7(now),
            OccurredAt = now,
            ActorId = actorId,
            Action = action,
            SubjectId = subjectId,
            Reason = reason,
        };
    }
}
