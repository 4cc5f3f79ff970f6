using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Features.Employees.Eligibility;

/// <summary>What the team reads of an eligibility diagnosis.</summary>
public static class EligibilityLabels
{
    public static string ToLabel(this PrescriberKind kind) => kind switch
    {
        PrescriberKind.Employer => "La régie",
        PrescriberKind.FranceTravail => "France Travail",
        PrescriberKind.MissionLocale => "Mission locale",
        PrescriberKind.CapEmploi => "Cap emploi",
        PrescriberKind.Plie => "PLIE",
        PrescriberKind.Department => "Département",
        PrescriberKind.Ccas => "CCAS",
        PrescriberKind.Caf => "CAF ou MSA",
        PrescriberKind.HousingCentre => "Centre d’hébergement",
        PrescriberKind.Other => "Autre prescripteur habilité",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "eligibility.not-enough-criteria" => "Il manque des critères : un de niveau 1, ou trois de niveau 2 (deux pour une AI ou une ETTI).",
        "eligibility.proof-to-come" => "Un justificatif est daté d’après le diagnostic. Vérifiez les dates.",
        "eligibility.already-made" => "Ce diagnostic est déjà noté, le même jour, par la même personne.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce dossier. Regardez-le, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
