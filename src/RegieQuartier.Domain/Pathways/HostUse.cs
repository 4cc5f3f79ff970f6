using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// What one host has of a person in the fullest twelve months that hold an immersion, that one included (Code du travail,
/// art. D5135-3).
/// </summary>
/// <param name="Immersions">How many immersions.</param>
/// <param name="Days">Calendar days in all.</param>
/// <param name="ForPurpose">How many immersions follow each other for its purpose, each begun within twelve months of the one before.</param>
public sealed record HostUse(int Immersions, int Days, int ForPurpose)
{
    /// <summary>Counts what a host would have with these terms.</summary>
    /// <param name="terms">What the agreement says; its last day is not before its first.</param>
    /// <param name="others">The person's other immersions; those that were cancelled do not count.</param>
    public static HostUse With(ImmersionTerms terms, IEnumerable<WorkImmersion> others) =>
        ImmersionRules.UseWithHost(terms.ToDraft(), new DaySpan(terms.StartsOn, terms.EndsOn), others.Where(other => other.CancelledOn is null));
}
