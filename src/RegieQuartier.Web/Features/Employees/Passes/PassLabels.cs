using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>What the team reads of a PASS IAE.</summary>
public static class PassLabels
{
    public static string ToLabel(this SuspensionReason reason) => reason switch
    {
        SuspensionReason.ContractSuspended => "Contrat suspendu plus de 15 jours",
        SuspensionReason.ContractBroken => "Contrat rompu",
        SuspensionReason.ContractFinished => "Contrat terminé",
        SuspensionReason.AgreedByCommittee => "Situation validée en comité (CTA)",
        SuspensionReason.BridgingContract => "Contrat passerelle",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string ToLabel(this ExtensionReason reason) => reason switch
    {
        ExtensionReason.CompleteTraining => "Fin d’une formation",
        ExtensionReason.Senior => "50 ans et plus",
        ExtensionReason.Rqth => "Travailleur handicapé reconnu",
        ExtensionReason.ParticularDifficulties => "Difficultés particulièrement importantes",
        ExtensionReason.SeniorCdi => "CDI inclusion",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string ToLabel(this ExtensionState state) => state switch
    {
        ExtensionState.Pending => "En attente du prescripteur",
        ExtensionState.Granted => "Accordée",
        ExtensionState.Denied => "Refusée",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string ToLabel(this ExtensionDenial denial) => denial switch
    {
        ExtensionDenial.IntegrationNoLongerSuits => "L’IAE ne convient plus",
        ExtensionDenial.SiaeKindNoLongerSuits => "Ce type de structure ne convient plus",
        ExtensionDenial.DurationNotSuited => "La durée ne convient pas",
        ExtensionDenial.ReasonNotSuited => "Le motif ne convient pas",
        _ => throw new ArgumentOutOfRangeException(nameof(denial), denial, null),
    };

    public static string ToLabel(this PassWithdrawal reason) => reason switch
    {
        PassWithdrawal.OtherPerson => "Cela concerne une autre personne",
        PassWithdrawal.WrittenTwice => "Cela a été noté deux fois",
        PassWithdrawal.NeverMade => "Cela n’a pas eu lieu",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    /// <summary>The reason, for who may know it: one that tells of health is said to their advisor alone.</summary>
    public static string ReasonFor(ExtensionReason reason, bool follows) => reason.IsSensitive() && !follows ? "Motif connu de qui suit le parcours" : reason.ToLabel();

    /// <summary>The sentence of a refusal, with the legal figure that it goes by and its source.</summary>
    public static string Sentence(Refusal refusal, LegalValues law, DateOnly day) => refusal.Code switch
    {
        "pass.suspension-too-far-back" => $"Une suspension peut commencer {law.Said(LegalRule.PassSuspensionBackdatingDays, day, "jours")} avant aujourd’hui au plus.",
        "pass.suspension-too-long" => $"Une suspension dure {law.Said(LegalRule.PassSuspensionMonths, day, "mois")} au plus.",
        "pass.extension-outside-window" => $"Une prolongation se demande de {law.Said(LegalRule.PassExtensionOpensMonths, day, "mois")} avant la fin à {law.Whole(LegalRule.PassExtensionClosesMonths, day)}\u00a0mois après.",
        "pass.extension-too-long" => $"Pour ce motif, {law.Said(LegalRule.PassExtensionDays, day, "jours")} au plus en une fois, sauf CDI inclusion.",
        "pass.extensions-too-long-in-all" => "Avec les prolongations d’avant, c’est plus que ce que ce motif permet en tout.",
        _ => Sentence(refusal),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "pass.number-taken" => "Ce numéro est déjà celui d’une autre personne. Vérifiez-le.",
        "pass.overlaps-another" => "Cette personne a déjà un PASS pour ces jours.",
        "pass.withdrawn" => "Ce PASS vient d’être retiré. S’il le faut, notez-en un nouveau.",
        "pass.changes-lean" => "Des suspensions ou des prolongations sont notées sur ce PASS : retirez-les d’abord, une par une.",
        "pass.suspension-leans-on-days" => "Avec ces jours, une suspension notée ici commencerait hors du PASS : corrigez-la ou retirez-la d’abord.",
        "pass.suspension-leans" => "Une autre suspension commencerait alors après la fin du PASS : corrigez-la ou retirez-la d’abord.",
        "pass.suspended-days-not-possible" or "pass.extended-days-not-possible" => "Écrivez un nombre de jours entre 0 et 7\u202f300.",
        "pass.shown-end-too-soon" => "Cette fin est avant celle d’un PASS que rien n’a repoussé. Vérifiez cette date et le premier jour.",
        "pass.shown-end-too-far" => "Aucun PASS ne dure aussi longtemps. Vérifiez l’année de cette date.",
        "pass.elsewhere-not-shared" => "Cette fin est plus loin que celle d’un PASS que rien n’a repoussé : écrivez les jours ajoutés par des suspensions, ou par des prolongations.",
        "pass.elsewhere-does-not-add-up" => "Avec ces jours, le PASS ne finirait pas à cette date. Vérifiez la date et les jours, ou laissez un des nombres vide : il se calcule.",
        "pass.expired" => "Ce PASS est fini : il ne peut plus être suspendu.",
        "pass.suspension-ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "pass.suspension-outside-pass" => "La suspension doit commencer pendant le PASS.",
        "pass.suspension-overlaps" => "Une autre suspension couvre déjà un de ces jours.",
        "pass.suspension-before-another" => "Une suspension déjà déclarée vient après : celle-ci ne peut plus passer avant.",
        "pass.bridging-not-here" => "Le contrat passerelle est réservé aux EI et aux ACI.",
        "pass.not-suspended" => "Le PASS n’est pas suspendu aujourd’hui.",
        "pass.extension-while-suspended" => "Le PASS est suspendu : une prolongation se demande après la reprise. Notez d’abord la reprise.",
        "pass.extension-ends-too-soon" => "Le nouveau dernier jour doit venir après la fin du PASS.",
        "pass.extension-too-young" => "La personne est trop jeune pour ce motif.",
        "pass.extension-not-here" => "Ce motif est réservé aux ACI et aux AI.",
        "pass.extension-beyond-training" => "Écrivez le dernier jour de la formation : la prolongation ne peut pas aller plus loin.",
        "pass.extension-pending" => "Une demande attend déjà une réponse.",
        "pass.extension-decided" => "Cette demande a déjà sa réponse.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce PASS. Regardez-le, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
