using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Employment;

/// <summary>Why a contract that was written down is withdrawn: a list, so that nothing of health or of justice is written there.</summary>
public enum ContractWithdrawal
{
    /// <summary>It is about somebody else.</summary>
    OtherPerson,

    /// <summary>It was written down twice, or with a kind or days that it does not have.</summary>
    WrongOrTwice,

    /// <summary>It was never signed, or nobody ever came to work under it.</summary>
    NeverBegun,
}

/// <summary>What leans on a contract.</summary>
/// <param name="HasHours">Whether hours were entered in one of its months that no other contract covers.</param>
/// <param name="Pathway">The pathway of integration it is part of; null for a contract of another kind.</param>
/// <param name="SharesPathway">Whether another contract is part of that pathway.</param>
public sealed record ContractUses(bool HasHours, IntegrationPathway? Pathway, bool SharesPathway)
{
    /// <summary>The pathway that goes with it, being of no other contract; null when none does.</summary>
    public IntegrationPathway? LeavingPathway => SharesPathway ? null : Pathway;
}

/// <summary>A contract that was a mistake: the days that were believed, and why it went.</summary>
public sealed class WithdrawnContract
{
    private WithdrawnContract()
    {
    }

    /// <summary>Identifier: that of the contract.</summary>
    public Guid Id { get; private set; }

    /// <summary>In whose record it was.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>Its kind.</summary>
    public ContractType Type { get; private set; }

    /// <summary>Its first day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Its last day; null when it had none.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The day it was withdrawn.</summary>
    public DateOnly WithdrawnOn { get; private set; }

    /// <summary>Why.</summary>
    public ContractWithdrawal Reason { get; private set; }

    internal static WithdrawnContract Of(EmploymentContract contract, ContractWithdrawal reason, DateOnly today) => new()
    {
        Id = contract.Id,
        EmployeeId = contract.EmployeeId,
        Type = contract.Type,
        StartsOn = contract.StartsOn,
        LastDay = contract.LastDay,
        WithdrawnOn = today,
        Reason = reason,
    };
}
