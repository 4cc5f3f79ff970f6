using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the team reads of a theme of the pathways.</summary>
public static class PathwayThemeLabels
{
    public static string ToLabel(this PathwayTheme theme) => theme switch
    {
        PathwayTheme.Employment => "Emploi",
        PathwayTheme.Training => "Formation",
        PathwayTheme.Mobility => "Mobilité",
        PathwayTheme.Housing => "Logement",
        PathwayTheme.Childcare => "Garde d’enfants et famille",
        PathwayTheme.AdministrativeSteps => "Droits et démarches",
        PathwayTheme.FrenchLanguage => "Français",
        PathwayTheme.Digital => "Numérique",
        PathwayTheme.Resources => "Ressources et budget",
        PathwayTheme.Confidence => "Confiance en soi",
        PathwayTheme.Other => "Autre",
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, null),
    };
}
