using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>The reasons to leave that an organisation starts with: those of the paying agency (ASP).</summary>
public static class InitialExitReasons
{
    private static readonly DateOnly Always = new(2000, 1, 1);

    private static readonly (int Code, string Label, ExitCategory Category, bool IsSensitive)[] Rows =
    [
        (1, "En CDI dans la structure ou filiale", ExitCategory.Durable, false),
        (2, "Embauche à durée déterminée dans une autre structure IAE", ExitCategory.Positive, false),
        (3, "CDI non aidé, autre employeur", ExitCategory.Durable, false),
        (4, "Création ou reprise d’entreprise", ExitCategory.Durable, false),
        (5, "Entrée ou poursuite en formation qualifiante", ExitCategory.Positive, false),
        (6, "Inactif", ExitCategory.Other, false),
        (7, "Au chômage", ExitCategory.Other, false),
        (8, "Sans nouvelle", ExitCategory.Other, false),
        (9, "CDD sans aide publique de 6 mois et plus", ExitCategory.Durable, false),
        (10, "CDD sans aide publique de moins de 6 mois, autre employeur", ExitCategory.Transition, false),
        (11, "Intégration dans la fonction publique", ExitCategory.Durable, false),
        (12, "Autre sortie reconnue comme positive", ExitCategory.Positive, false),
        (13, "CDI aidé, autre employeur", ExitCategory.Durable, false),
        (14, "Contrat aidé à durée déterminée hors IAE", ExitCategory.Transition, false),
        (15, "Prise des droits à la retraite", ExitCategory.Positive, false),
        (16, "Congés de longue durée — maternité, maladie", ExitCategory.Withdrawn, true),
        (17, "Décès", ExitCategory.Withdrawn, false),
        (18, "Décision administrative ou de justice", ExitCategory.Withdrawn, true),
        (19, "Rupture employeur pour faute grave", ExitCategory.Withdrawn, false),
        (20, "Transfert d’employeur", ExitCategory.Withdrawn, false),
        (21, "Rupture pendant l’essai, employeur", ExitCategory.Withdrawn, false),
        (22, "Rupture pendant l’essai, salarié", ExitCategory.Withdrawn, false),
    ];

    /// <summary>New rows, by number. Each has the same identifier in every database.</summary>
    public static IReadOnlyList<ExitReason> Make() =>
        [.. Rows.Select(row => ExitReason.Of(NamedGuid.Of($"exit-reason/{row.Code}"), row.Code, row.Label, row.Category, Always, row.IsSensitive))];
}
