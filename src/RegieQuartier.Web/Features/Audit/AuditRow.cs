using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Audit;

/// <summary>One line: who did what, when, on which record.</summary>
/// <param name="Id">The line.</param>
/// <param name="OccurredAt">When.</param>
/// <param name="Action">What was done.</param>
/// <param name="ActorId">The account that acted, if any.</param>
/// <param name="ActorName">Its name, while the account exists.</param>
/// <param name="SubjectId">The record acted on, if any.</param>
/// <param name="AccountName">Its name, when the record is an account.</param>
/// <param name="AppointmentStartsAt">Its start, when it is an appointment that the reader may open.</param>
/// <param name="Reason">What was typed or noted with the act.</param>
public sealed record AuditRow(
    Guid Id,
    DateTimeOffset OccurredAt,
    string Action,
    Guid? ActorId,
    string? ActorName,
    Guid? SubjectId,
    string? AccountName,
    DateTimeOffset? AppointmentStartsAt,
    string? Reason)
{
    public ListPlace Place => new(OccurredAt, Id);

    /// <summary>Who acted, as it is said after « par ».</summary>
    public string Who => (ActorId, ActorName) switch
    {
        (null, _) => AuditLabels.NobodyFor(Action),
        (_, { } name) => name,
        _ => "un compte qui n’existe plus",
    };

    /// <summary>The account acted on, when it is not the actor's own.</summary>
    public string? OtherAccountName => SubjectId == ActorId ? null : AccountName;
}
