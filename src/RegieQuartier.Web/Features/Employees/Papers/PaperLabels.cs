using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Papers;

/// <summary>What the team reads when a paper is refused.</summary>
public static class PaperLabels
{
    /// <summary>What somebody reads whose page is older than the paper.</summary>
    public static string ChangedMeanwhile(EmployeePaper now) =>
        $"Quelqu’un d’autre vient de changer ce papier. Il dit maintenant : {string.Join(", ", Parts(now))}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "employee.paper-detail-too-long" => "60 lettres au plus. Exemple : R489 catégorie 3.",
        "employee.paper-number-too-long" => "30 signes au plus. Recopiez le numéro écrit sur le titre de séjour.",
        "employee.paper-number-not-kept" => "Ce numéro n’est noté que pour un titre de séjour : effacez-le.",
        "employee.paper-already-there" => "Ce papier est déjà dans le dossier, avec cette catégorie : ouvrez-le pour changer ses dates.",
        "employee.paper-ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce papier. Regardez le dossier, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };

    private static IEnumerable<string> Parts(EmployeePaper paper) => new[]
    {
        paper.Kind.ToLabel(),
        paper.Detail,
        paper.Number.Length > 0 ? $"n°\u00A0{paper.Number}" : "",
        paper.IssuedOn is { } issued ? $"du {issued.ToDateText()}" : "",
        paper.ExpiresOn is { } expires ? $"jusqu’au {expires.ToDateText()}" : "sans fin",
    }.Where(part => part.Length > 0);
}
