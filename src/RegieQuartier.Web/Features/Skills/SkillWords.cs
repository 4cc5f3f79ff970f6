using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Skills;

/// <summary>What the team reads when the grid refuses something.</summary>
public static class SkillWords
{
    public static string ChangedMeanwhile(Skill now) =>
        $"Quelqu’un d’autre a changé cette compétence entre-temps. Elle s’appelle maintenant « {now.Name} ». Votre réponse est gardée : vérifiez-la, puis enregistrez.";

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "skill.name-not-possible" => "Écrivez un nom de 80 lettres au plus. Exemple : Tailler une haie.",
        "skill.name-taken" => "Il y a déjà une compétence de ce nom dans ce domaine, peut-être parmi celles qui sont retirées.",
        "skill.retired" => "Cette compétence était déjà retirée.",
        "skill.not-retired" => "Cette compétence était déjà dans la grille.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette compétence. Regardez la grille, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
