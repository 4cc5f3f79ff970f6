using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Features.Employees.Eligibility;

/// <summary>What the team reads of an eligibility diagnosis.</summary>
public static class EligibilityLabels
{
    public static string ToLabel(this EligibilityCriterion criterion) => criterion switch
    {
        EligibilityCriterion.Rsa => "Bénéficiaire du RSA",
        EligibilityCriterion.Ass => "Allocataire ASS",
        EligibilityCriterion.Aah => "Allocataire AAH",
        EligibilityCriterion.VeryLongJobless => "Sans emploi depuis 24 mois et plus",
        EligibilityCriterion.LowQualification => "Niveau CAP ou BEP au plus",
        EligibilityCriterion.Senior => "50 ans et plus",
        EligibilityCriterion.Young => "Moins de 26 ans",
        EligibilityCriterion.ChildWelfare => "Sortant de l’aide sociale à l’enfance",
        EligibilityCriterion.LongJobless => "Sans emploi depuis 12 à 24 mois",
        EligibilityCriterion.DisabledWorker => "Travailleur handicapé reconnu",
        EligibilityCriterion.LoneParent => "Parent isolé",
        EligibilityCriterion.NoHome => "Sans hébergement ou hébergé",
        EligibilityCriterion.Refugee => "Réfugié ou demandeur d’asile",
        EligibilityCriterion.RuralArea => "Habite une zone de revitalisation rurale",
        EligibilityCriterion.PriorityArea => "Habite un quartier prioritaire (QPV)",
        EligibilityCriterion.FrenchBelowA1 => "Français inférieur à A1",
        EligibilityCriterion.Mobility => "Problème de mobilité",
        EligibilityCriterion.OtherLevelTwo => "Autre critère de niveau 2, non précisé ici",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };

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
