namespace RegieQuartier.Domain.Passes;

/// <summary>What was believed to move the end of a PASS IAE.</summary>
public enum PassChangeKind
{
    /// <summary>A suspension.</summary>
    Suspension,

    /// <summary>An extension, or a demand of one.</summary>
    Extension,
}

/// <summary>
/// A suspension or an extension of a PASS IAE that was a mistake, and was withdrawn. The reason that it had itself is not kept: it
/// did not happen.
/// </summary>
public sealed class WithdrawnPassChange
{
    private WithdrawnPassChange()
    {
    }

    /// <summary>Identifier: that of what was withdrawn.</summary>
    public Guid Id { get; private set; }

    /// <summary>The PASS.</summary>
    public Guid PassId { get; private set; }

    /// <summary>What it was.</summary>
    public PassChangeKind Kind { get; private set; }

    /// <summary>Its first day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The day it was withdrawn.</summary>
    public DateOnly WithdrawnOn { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public PassWithdrawal Reason { get; private set; }

    internal static WithdrawnPassChange Of(PassSuspension suspension, PassWithdrawal reason, DateOnly today) => new()
    {
        Id = suspension.Id,
        PassId = suspension.PassId,
        Kind = PassChangeKind.Suspension,
        StartsOn = suspension.StartsOn,
        EndsOn = suspension.EndsOn,
        WithdrawnOn = today,
        Reason = reason,
    };

    internal static WithdrawnPassChange Of(PassExtension extension, PassWithdrawal reason, DateOnly today) => new()
    {
        Id = extension.Id,
        PassId = extension.PassId,
        Kind = PassChangeKind.Extension,
        StartsOn = extension.StartsOn,
        EndsOn = extension.EndsOn,
        WithdrawnOn = today,
        Reason = reason,
    };
}
