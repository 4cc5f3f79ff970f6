using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the team reads of exits.</summary>
public static class ExitLabels
{
    public static string ToLabel(this ExitCategory category) => category switch
    {
        ExitCategory.Durable => "Emploi durable",
        ExitCategory.Transition => "Emploi de transition",
        ExitCategory.Positive => "Sortie positive",
        ExitCategory.Other => "Autre sortie",
        ExitCategory.Withdrawn => "Retrait des sorties constatées",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    public static string ToLabel(this FollowUpSituation situation) => situation switch
    {
        FollowUpSituation.InJob => "En emploi",
        FollowUpSituation.InTraining => "En formation",
        FollowUpSituation.JobSeeking => "En recherche d’emploi",
        FollowUpSituation.Other => "Autre situation",
        FollowUpSituation.Unreachable => "Injoignable",
        _ => throw new ArgumentOutOfRangeException(nameof(situation), situation, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "exit.in-future" => "Ce jour n’est pas encore venu. Une sortie se note une fois la personne partie.",
        "exit.before-pathway" => "Ce jour est avant le début du parcours.",
        "exit.hired-after-exit" => "Ce jour est avant l’embauche.",
        "exit.contract-goes-on" => "Un contrat d’insertion court encore après ce jour : terminez-le d’abord, ou vérifiez la date.",
        "exit.reason-of-another-time" => "Ce motif n’existe pas ce jour-là. Choisissez-en un autre.",
        "exit.reason-after-death" => "Le contrat a pris fin par un décès : le motif de sortie est « Décès ». Si c’est faux, faites d’abord corriger la rupture du contrat.",
        "exit.worked-minutes-not-possible" => "Écrivez un nombre d’heures, 0 ou plus.",
        "exit.words-too-long" => $"{PathwayExit.WordsMaxLength} lettres au plus.",
        "exit.already-decided" => "La sortie de ce parcours est déjà enregistrée. Ce que vous avez écrit est gardé ici : regardez-la d’abord.",
        "exit.not-of-integration" => "Ce contrat n’est pas un contrat d’insertion : aucun parcours ne finit avec lui. Videz les cellules de la sortie.",
        "exit.before-contract" => "Ce jour est avant le début de ce contrat : vérifiez la date, ou notez la sortie avec le contrat d’avant.",
        "exit.pathway-is-kept" => "Le parcours de cette personne est déjà ouvert dans son dossier : videz les cellules de la sortie, qui se note là.",
        "exit.after-next-pathway" => "Un autre parcours de cette personne commence avant ce jour, ou ce jour-là : vérifiez la date.",
        "exit.followed-up" => "Un appel a déjà été noté après cette sortie : elle ne s’annule plus.",
        "exit.follow-up-in-future" => "Cet appel n’a pas encore eu lieu : vérifiez la date.",
        "exit.follow-up-before-exit" => "L’appel vient après la sortie : vérifiez la date.",
        "exit.code-not-possible" => "Écrivez le numéro de l’ASP, 1 ou plus.",
        "exit.label-not-possible" => $"Écrivez le motif en {ExitReason.LabelMaxLength} lettres au plus.",
        "exit.reason-overlaps" or "exit.reason-over" => "Ce numéro a déjà un motif ces jours-là.",
        "exit.reason-in-force" => "Cette catégorie vaut déjà : elle ne se retire plus.",
        "exit.nothing-changes" => "C’est déjà sa catégorie.",
        "exit.reclassified-too-soon" => "Choisissez un jour à venir : une catégorie ne change pas le passé.",
        "pathway.not-closed" => "La sortie de ce parcours vient d’être changée par quelqu’un d’autre.",
        "pathway.already-open" => "Un autre parcours est ouvert depuis : cette sortie ne s’annule plus.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de noter quelque chose ici. Regardez, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
