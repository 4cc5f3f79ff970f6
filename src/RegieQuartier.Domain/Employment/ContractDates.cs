using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>The dates of a contract: all that says where it stands.</summary>
/// <param name="StartsOn">First day.</param>
/// <param name="LastDay">Last day; null for a permanent contract that runs.</param>
/// <param name="Suspensions">When it is held.</param>
public sealed record ContractDates(DateOnly StartsOn, DateOnly? LastDay, IReadOnlyList<DaySpan> Suspensions)
{
    /// <summary>Where the contract stands on a day.</summary>
    /// <param name="day">The day.</param>
    public ContractStatus StatusOn(DateOnly day) => day switch
    {
        _ when day < StartsOn => ContractStatus.Future,
        _ when day > LastDay => ContractStatus.Over,
        _ when Suspensions.Any(suspension => suspension.Covers(day)) => ContractStatus.Suspended,
        _ => ContractStatus.Running,
    };
}
