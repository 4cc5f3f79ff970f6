namespace RegieQuartier.Domain.Employment;

/// <summary>Why a suspension of a contract is withdrawn: a list, so that nothing of health or of justice is written there.</summary>
public enum SuspensionWithdrawal
{
    /// <summary>It is about somebody else.</summary>
    OtherPerson,

    /// <summary>It was written down twice.</summary>
    WrittenTwice,

    /// <summary>The contract was not held.</summary>
    NeverHeld,
}

/// <summary>
/// A suspension of a contract that was a mistake, and was withdrawn. The reason that it had itself is not kept: it did not happen.
/// </summary>
public sealed class WithdrawnSuspension
{
    private WithdrawnSuspension()
    {
    }

    /// <summary>Identifier: that of what was withdrawn.</summary>
    public Guid Id { get; private set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; private set; }

    /// <summary>Its first day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The day it was withdrawn.</summary>
    public DateOnly WithdrawnOn { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public SuspensionWithdrawal Reason { get; private set; }

    internal static WithdrawnSuspension Of(ContractSuspension suspension, SuspensionWithdrawal reason, DateOnly today) => new()
    {
        Id = suspension.Id,
        ContractId = suspension.ContractId,
        StartsOn = suspension.StartsOn,
        EndsOn = suspension.EndsOn,
        WithdrawnOn = today,
        Reason = reason,
    };
}
