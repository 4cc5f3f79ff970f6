using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Plan;

/// <summary>Sentences of the plan that depend on what it holds.</summary>
public static class PlanWords
{
    /// <summary>« « Passer le permis », mobilité, pour le 1er mars 2027 ».</summary>
    public static string Now(PathwayGoal goal) => $"«\u00A0{goal.Title}\u00A0», {goal.Theme.ToLabel().Uncapitalised()}{Before(goal.DueOn)}";

    /// <summary>« « S’inscrire au code », la personne, seule, pour le 1er mars 2027 ».</summary>
    public static string Now(PathwayAction action) => $"«\u00A0{action.Title}\u00A0», {action.Doer.ToLabel().Uncapitalised()}{Before(action.DueOn)}";

    /// <summary>What a form says when somebody else was there first.</summary>
    /// <param name="now">What they left.</param>
    public static string ChangedMeanwhile(string now) =>
        $"Quelqu’un d’autre vient de changer cet objectif ou une de ses actions. Il est écrit maintenant\u00A0: {now}. Ce que vous avez tapé est gardé ici\u00A0: vérifiez, puis enregistrez.";

    /// <summary>What the plan says when a button was pressed on what somebody else changed, or for another reason.</summary>
    public static string NotMoved(Refusal refusal) =>
        refusal == Constraints.ChangedMeanwhile ? "Quelqu’un d’autre vient de changer cet objectif. Regardez, puis recommencez." : PlanLabels.Sentence(refusal);

    /// <summary>« La personne, avec : Mission locale »; « Les deux ensemble ».</summary>
    public static string Who(ActionLine line) => line.Partner.Length == 0
        ? line.Doer.ToLabel()
        : $"{(line.Doer == ActionDoer.Person ? "La personne" : line.Doer.ToLabel())}, avec\u00A0: {line.Partner}";

    /// <summary>« Faite le 4 novembre 2026 »; « Abandonnée le 4 novembre 2026 »; « Abandonnée » when its day was not kept.</summary>
    public static string Ended(ActionLine line) => line.EndedOn is { } day ? $"{line.Status.ToLabel()} le {day.ToDateText()}" : line.Status.ToLabel();

    /// <summary>« Atteint le 4 novembre 2026 ».</summary>
    public static string Ended(GoalLine line) => line.EndedOn is { } day ? $"{line.Status.ToLabel()} le {day.ToDateText()}" : line.Status.ToLabel();

    private static string Before(DateOnly? dueOn) => dueOn is { } day ? $", pour le {day.ToDateText()}" : "";
}
