namespace RegieQuartier.Domain.Employment;

/// <summary>Why a contract is held. What a long absence is due to is nobody's to write here.</summary>
public enum ContractSuspensionReason
{
    /// <summary>For an immersion or an action of integration, at the employee's request.</summary>
    ImmersionOrAction,

    /// <summary>For a trial period towards a lasting job (Code du travail, art. L5132-15-1).</summary>
    TrialElsewhere,

    /// <summary>Another long absence.</summary>
    LongAbsence,
}

/// <summary>A stay during which a contract is held.</summary>
public sealed class ContractSuspension
{
    private ContractSuspension()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; private set; }

    /// <summary>Why.</summary>
    public ContractSuspensionReason Reason { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Whether it covers a day.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => StartsOn <= day && day <= EndsOn;

    internal static ContractSuspension Of(EmploymentContract contract, ContractSuspensionReason reason, DateOnly startsOn, DateOnly endsOn) => new()
    {
        Id = Guid.CreateVersion7(),
        ContractId = contract.Id,
        Reason = reason,
        StartsOn = startsOn,
        EndsOn = endsOn,
    };

    internal void EndOn(DateOnly day) => EndsOn = day;

    internal void Say(ContractSuspensionReason reason, DateOnly startsOn, DateOnly endsOn) => (Reason, StartsOn, EndsOn) = (reason, startsOn, endsOn);
}
