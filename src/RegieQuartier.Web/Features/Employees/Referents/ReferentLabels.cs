using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Employees.Referents;

/// <summary>What the team reads when a change of who follows whom is refused.</summary>
public static class ReferentLabels
{
    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "referent.already" => "Cette personne suit déjà ce parcours.",
        "referent.named-meanwhile" or "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer qui suit ce parcours. Regardez, puis recommencez.",
        "referent.not-an-advisor" => "Choisissez une conseillère ou un conseiller de la liste.",
        "referent.delegate-is-self" => "Choisissez quelqu’un d’autre que la personne absente.",
        "referent.delegation-ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "referent.delegation-past" => "Ce remplacement est déjà fini.",
        "referent.delegation-overlaps" => "Un autre remplacement est déjà prévu pendant ces jours. Terminez-le d’abord, ou choisissez d’autres dates.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
