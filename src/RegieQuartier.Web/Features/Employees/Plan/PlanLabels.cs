using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Plan;

/// <summary>What the team reads of a plan of action.</summary>
public static class PlanLabels
{
    public static string ToLabel(this GoalStatus status) => status switch
    {
        GoalStatus.Proposed => "Proposé",
        GoalStatus.Agreed => "Décidé ensemble",
        GoalStatus.InProgress => "En cours",
        GoalStatus.Achieved => "Atteint",
        GoalStatus.PartlyAchieved => "Atteint en partie",
        GoalStatus.Dropped => "Abandonné",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string ToLabel(this PathwayActionStatus status) => status switch
    {
        PathwayActionStatus.Planned => "Prévue",
        PathwayActionStatus.InProgress => "En cours",
        PathwayActionStatus.Done => "Faite",
        PathwayActionStatus.Cancelled => "Abandonnée",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Where a goal stands in a pathway that may be closed: what was not reached then stays so.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="closedOn">The last day of its pathway; null while it is open.</param>
    public static string ToLabel(this GoalStatus status, DateOnly? closedOn) => status.IsLeft(closedOn)
        ? status == GoalStatus.Proposed ? "Resté proposé à la sortie" : "Non atteint à la sortie"
        : status.ToLabel();

    /// <summary>Where an action stands in a pathway that may be closed: what was not done then stays so.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="closedOn">The last day of its pathway; null while it is open.</param>
    public static string ToLabel(this PathwayActionStatus status, DateOnly? closedOn) => status.IsLeft(closedOn) ? "Non terminée à la sortie" : status.ToLabel();

    public static string ToLabel(this ActionDoer doer) => doer switch
    {
        ActionDoer.Person => "La personne, seule",
        ActionDoer.Advisor => "La conseillère ou le conseiller",
        ActionDoer.Together => "Les deux ensemble",
        _ => throw new ArgumentOutOfRangeException(nameof(doer), doer, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "goal.title-not-possible" => $"Écrivez l’objectif en {PathwayGoal.TitleMaxLength} lettres au plus.",
        "goal.not-agreed" => "La personne n’a pas encore dit oui à cet objectif : notez d’abord son accord.",
        "goal.nothing-changes" => "Cet objectif en est déjà là.",
        "goal.over" => "Cet objectif est terminé. Reprenez-le d’abord.",
        "goal.already-set" => "Cet objectif est déjà dans le plan.",
        "goal.action-title-not-possible" => $"Choisissez une action, ou écrivez-la en {PathwayAction.TitleMaxLength} lettres au plus.",
        "goal.partner-too-long" => $"{PathwayAction.PartnerMaxLength} lettres au plus.",
        "goal.partner-tells-too-much" => "Le nom de ce partenaire dit quelque chose de la santé ou de la justice. Écrivez « un autre organisme ».",
        "goal.done-before-pathway" => "Ce jour est avant le début du parcours : vérifiez la date.",
        "goal.due-before-pathway" => "Ce jour est avant le début du parcours\u00A0: choisissez-en un plus tard.",
        "goal.outcome-too-long" => $"{PathwayAction.OutcomeMaxLength} lettres au plus.",
        "goal.action-over" => "Cette action est terminée. Reprenez-la d’abord.",
        "goal.action-nothing-changes" => "Cette action en est déjà là.",
        "goal.action-already-planned" => "Cette action est déjà prévue pour cet objectif.",
        "goal.done-in-future" => "Ce jour n’est pas encore venu : vérifiez la date.",
        "pathway.closed" => "Le parcours est clos : son plan ne change plus.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cet objectif ou une de ses actions. Ce que vous avez écrit est gardé ici : vérifiez, puis enregistrez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
