using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>What is unusual in a contract, and may be meant: a preview says it, and it is asked about before it is kept.</summary>
/// <param name="Sentence">What is said of it.</param>
/// <param name="Mark">The very days it is said of.</param>
public sealed record ContractRemark(string Sentence, string Mark)
{
    /// <summary>That a CDDI is shorter than the law wants; null when it is not.</summary>
    public static ContractRemark? OnLength(ContractType type, DateOnly startsOn, DateOnly? endsOn, LegalValues law) => CddiLength.IsUnusual(type, startsOn, endsOn, law)
        ? new ContractRemark(
            $"La durée minimale d’un CDDI est de {law.Said(LegalRule.CddiMinimumMonths, startsOn, "mois")}, sauf dans les cas prévus par la loi\u00A0: ce contrat est plus court.",
            $"{startsOn.ToAddress()}/{endsOn!.Value.ToAddress()}")
        : null;

    /// <summary>That nothing which is noted lets the person be hired on a post of integration.</summary>
    /// <param name="startsOn">The first day of the contract.</param>
    public static ContractRemark OnRight(DateOnly startsOn) =>
        new($"Aucun PASS IAE ni diagnostic d’éligibilité valable le {startsOn.ToDateText()} n’est noté pour cette personne.", $"droit/{startsOn.ToAddress()}");

    /// <summary>One question about all that is unusual; null when nothing is.</summary>
    /// <param name="remarks">What is unusual.</param>
    /// <param name="confirmed">The mark of what is ticked.</param>
    public static FormQuestion? Ask(IReadOnlyCollection<ContractRemark> remarks, string? confirmed) => remarks.Count == 0
        ? null
        : new FormQuestion(
            $"{string.Join(' ', remarks.Select(remark => remark.Sentence))} Est-ce voulu\u00A0?",
            "Oui, c’est voulu",
            string.Join('+', remarks.Select(remark => remark.Mark)),
            confirmed);
}
