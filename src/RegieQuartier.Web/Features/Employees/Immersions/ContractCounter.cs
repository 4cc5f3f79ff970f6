using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>The days of immersion that a CDDI holds: without those that are typed, and with them.</summary>
/// <param name="Before">Days that it holds as things are kept.</param>
/// <param name="With">What it would hold.</param>
/// <param name="Law">The legal figures.</param>
public sealed record ContractCounter(int Before, ContractUse With, LegalValues Law)
{
    /// <summary>Counts them; null when no CDDI covers the first day.</summary>
    /// <param name="contract">The contract that covers it, if any.</param>
    /// <param name="days">The days that are typed.</param>
    /// <param name="kept">The immersion as it is kept; null when it is new.</param>
    /// <param name="others">The person's other immersions; those that were cancelled do not count.</param>
    /// <param name="law">The legal figures.</param>
    public static ContractCounter? Of(ContractAround? contract, DaySpan days, WorkImmersion? kept, IReadOnlyList<WorkImmersion> others, LegalValues law)
    {
        ContractUse? Count(IEnumerable<DaySpan> immersions) => contract is null ? null : ContractUse.Of(contract.Type, contract.StartsOn, contract.LastDay, immersions, law);

        return (Count(DaysOf(kept is null ? others : [.. others, kept])), Count([.. DaysOf(others), days])) is ({ } before, { } after) ? new ContractCounter(before.Days, after, law) : null;
    }

    /// <summary>As the preview tells it.</summary>
    public PreviewLine Line => new(
        $"Jours d’immersion pendant le CDDI du {With.Contract.First.ToDateText()} au {With.Contract.Last.ToDateText()}", OutOf(Before), OutOf(With.Days));

    /// <summary>That it is more than the contract may hold; null when it is not.</summary>
    public string? Remark => With.IsBeyond
        ? $"Pendant le CDDI du {With.Contract.First.ToDateText()} au {With.Contract.Last.ToDateText()}, les immersions ne devraient pas dépasser {Share} de sa durée, soit {ImmersionWords.Count(With.Allowed)}\u00A0: avec celle-ci, cela ferait {ImmersionWords.Count(With.Days)}."
        : null;

    /// <summary>What is asked before more is kept than there was; null when nothing is. The answer holds for those days alone.</summary>
    /// <param name="confirmed">The mark of what is ticked.</param>
    public FormQuestion? Ask(string? confirmed) => With.Days > Before && Remark is { } remark
        ? new FormQuestion($"{remark} Est-ce voulu\u00A0?", "Oui, c’est voulu", $"{With.Contract.First.ToAddress()}/{With.Contract.Last.ToAddress()}/{OutOf(With.Days)}", confirmed)
        : null;

    private static IEnumerable<DaySpan> DaysOf(IEnumerable<WorkImmersion> immersions) =>
        immersions.Where(immersion => immersion.CancelledOn is null).Select(immersion => new DaySpan(immersion.StartsOn, immersion.EndsOn));

    private string Share => Law.Said(LegalRule.ImmersionShareOfContract, With.Contract.First, "%");

    private string OutOf(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} sur {With.Allowed}");
}
