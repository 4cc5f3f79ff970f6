using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the criteria of eligibility are called.</summary>
public static class EligibilityCriterionLabels
{
    public static string ToLabel(this EligibilityCriterion criterion) => criterion switch
    {
        EligibilityCriterion.Rsa => "Bénéficiaire du RSA",
        EligibilityCriterion.Ass => "Allocataire ASS",
        EligibilityCriterion.Aah => "Allocataire AAH",
        EligibilityCriterion.VeryLongJobless => "Sans emploi depuis 24\u00A0mois et plus",
        EligibilityCriterion.LowQualification => "Niveau CAP ou BEP au plus",
        EligibilityCriterion.Senior => "50 ans et plus",
        EligibilityCriterion.Young => "Moins de 26 ans",
        EligibilityCriterion.ChildWelfare => "Sortant de l’aide sociale à l’enfance",
        EligibilityCriterion.LongJobless => "Sans emploi depuis 12 à 24\u00A0mois",
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
}
