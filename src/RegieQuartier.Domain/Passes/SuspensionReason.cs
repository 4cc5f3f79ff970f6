namespace RegieQuartier.Domain.Passes;

/// <summary>
/// Why a PASS IAE is held. The reasons of before 2023 told of health or of justice: none of them is offered or kept here.
/// </summary>
public enum SuspensionReason
{
    /// <summary>The contract is held for more than fifteen days.</summary>
    ContractSuspended,

    /// <summary>The contract was broken.</summary>
    ContractBroken,

    /// <summary>The contract came to its end.</summary>
    ContractFinished,

    /// <summary>What the territorial committee agreed.</summary>
    AgreedByCommittee,

    /// <summary>The person goes to a bridging contract; EI and ACI only.</summary>
    BridgingContract,
}
