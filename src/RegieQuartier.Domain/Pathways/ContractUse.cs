using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// What a person's immersions take of a CDDI: a part of its length at most. More is asked about, and not refused: the contract may be
/// renewed before they take place.
/// </summary>
/// <param name="Contract">The contract, from its first day to its last.</param>
/// <param name="Days">Calendar days of immersion within it.</param>
/// <param name="Allowed">Calendar days that it may hold: <see cref="LegalRule.ImmersionShareOfContract"/> of its own, rounded down.</param>
public sealed record ContractUse(DaySpan Contract, int Days, int Allowed)
{
    private const int Hundred = 100;

    /// <summary>Days that are left; none once it holds as many as it may.</summary>
    public int Left => Math.Max(0, Allowed - Days);

    /// <summary>Whether it holds more than it may.</summary>
    public bool IsBeyond => Days > Allowed;

    /// <summary>Counts the days that a contract holds; null when immersions have no such limit under it.</summary>
    /// <param name="type">Its kind: a CDDI alone has this limit.</param>
    /// <param name="startsOn">Its first day, whose figure holds.</param>
    /// <param name="lastDay">Its last day; null when it has none.</param>
    /// <param name="immersions">The days of each immersion of the person, but those that were cancelled.</param>
    /// <param name="law">The figures that hold.</param>
    public static ContractUse? Of(ContractType type, DateOnly startsOn, DateOnly? lastDay, IEnumerable<DaySpan> immersions, LegalValues law)
    {
        if (type != ContractType.Cddi || lastDay is not { } last)
        {
            return null;
        }

        var contract = new DaySpan(startsOn, last);
        return new ContractUse(
            contract, immersions.Sum(immersion => immersion.DaysWithin(contract)), contract.Days * law.Whole(LegalRule.ImmersionShareOfContract, startsOn) / Hundred);
    }
}
