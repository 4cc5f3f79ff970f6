using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.ActionTemplates;

/// <summary>What the team reads when a change of the referential is refused.</summary>
public static class ActionTemplateLabels
{
    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "action-template.title-not-possible" => $"Écrivez l’action en {PathwayAction.TitleMaxLength} lettres au plus.",
        "action-template.title-taken" => "Ce thème a déjà cette action. Si elle n’est plus proposée, proposez-la de nouveau.",
        "action-template.retired" => "Cette action n’est déjà plus proposée.",
        "action-template.not-retired" => "Cette action est déjà proposée.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette action. Ce que vous avez écrit est gardé ici : vérifiez, puis enregistrez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
