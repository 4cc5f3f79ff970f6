using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>The referential of actions that an organisation starts with. It is its own from then on.</summary>
public static class InitialActionTemplates
{
    private static readonly (PathwayTheme Theme, string[] Titles)[] Titles =
    [
        (PathwayTheme.Employment,
        [
            "Rédiger ou mettre à jour le CV",
            "Préparer une lettre de motivation",
            "S’entraîner à un entretien d’embauche",
            "Répondre à deux offres d’emploi",
            "Actualiser l’inscription à France Travail",
        ]),
        (PathwayTheme.Training,
        [
            "Ouvrir le compte personnel de formation (CPF)",
            "Se renseigner sur une formation",
            "Participer à une réunion d’information d’un organisme de formation",
            "Monter le dossier de financement d’une formation",
        ]),
        (PathwayTheme.Mobility,
        [
            "Apprendre le trajet jusqu’au travail en transports en commun",
            "Demander un abonnement de transport à tarif réduit",
            "S’inscrire au code de la route",
        ]),
        (PathwayTheme.Housing,
        [
            "Déposer ou renouveler la demande de logement social",
            "Prendre rendez-vous avec le bailleur",
            "Demander une aide au logement",
        ]),
        (PathwayTheme.Childcare,
        [
            "Chercher une solution de garde d’enfants",
            "Inscrire les enfants au périscolaire ou au centre de loisirs",
        ]),
        (PathwayTheme.AdministrativeSteps,
        [
            "Classer les papiers importants",
            "Renouveler le titre de séjour",
            "Mettre à jour le dossier Caf",
        ]),
        (PathwayTheme.FrenchLanguage,
        [
            "Passer un test de positionnement en français",
            "S’inscrire à un atelier de français",
            "Suivre un atelier de conversation chaque semaine",
        ]),
        (PathwayTheme.Digital,
        [
            "Créer une adresse électronique et apprendre à s’en servir",
            "Participer à un atelier numérique",
            "Apprendre à utiliser France Travail et la Caf en ligne",
        ]),
        (PathwayTheme.Resources,
        [
            "Faire le point sur les droits et les aides",
            "Demander la prime d’activité",
            "Établir un budget mensuel",
            "Prendre rendez-vous avec un point conseil budget",
        ]),
        (PathwayTheme.Confidence,
        [
            "Raconter à l’équipe une réussite au travail",
            "Participer à une activité du quartier",
        ]),
        (PathwayTheme.Other, ["Rencontrer un partenaire"]),
    ];

    /// <summary>New rows, in the order of the themes. Each has the same identifier in every database.</summary>
    public static IReadOnlyList<ActionTemplate> Make() =>
        [.. Titles.SelectMany(theme => theme.Titles, (theme, title) => ActionTemplate.Of(NamedGuid.Of($"action-template/{theme.Theme}/{title}"), theme.Theme, title))];
}
