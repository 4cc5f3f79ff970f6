namespace RegieQuartier.Domain.Employment;

/// <summary>Why the break of a contract is withdrawn: a list, so that nothing of health or of justice is written there.</summary>
public enum TerminationWithdrawal
{
    /// <summary>It was noted by mistake.</summary>
    Mistake,

    /// <summary>The person and the régie gave it up.</summary>
    GivenUp,
}

/// <summary>A break that was noted, then withdrawn. Its own reason is not kept: it did not happen.</summary>
public sealed class WithdrawnTermination
{
    private WithdrawnTermination()
    {
    }

    /// <summary>Version 7 identifier: sorts by the order in which they were written.</summary>
    public Guid Id { get; private set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; private set; }

    /// <summary>The day it was to end.</summary>
    public DateOnly TerminatedOn { get; private set; }

    /// <summary>The day the break was withdrawn.</summary>
    public DateOnly WithdrawnOn { get; private set; }

    /// <summary>Why it was.</summary>
    public TerminationWithdrawal Reason { get; private set; }

    internal static WithdrawnTermination Of(EmploymentContract contract, DateOnly terminatedOn, TerminationWithdrawal reason, DateOnly today) =>
        new() { Id = Guid.CreateVersion7(), ContractId = contract.Id, TerminatedOn = terminatedOn, WithdrawnOn = today, Reason = reason };
}
