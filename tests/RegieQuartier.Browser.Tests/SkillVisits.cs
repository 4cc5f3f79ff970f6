using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Data.Seed;
using static RegieQuartier.Browser.Tests.Support.PageVisit;

namespace RegieQuartier.Browser.Tests;

/// <summary>Skills, trainings and immersions, in records and in the grid, each page by those whose page differs.</summary>
internal static class SkillVisits
{
    private static readonly Guid Skill = Domain.Pathways.InitialSkills.All[0].Id;

    public static readonly IReadOnlyList<PageVisit> All =
    [
        To("/competences").By(DemoAccounts.Claire),
        To("/competences/nouvelle").By(DemoAccounts.Director),
        To("/competences/nouvelle").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter cette compétence")),
        To("/competences/{id:guid}", _ => $"/competences/{Skill}").By(DemoAccounts.Claire),
        Of("/competences", _ => "/competences").By(DemoAccounts.Claire),
        Of("/competences", _ => "/competences").By(DemoAccounts.Bruno).Named("by her supervisor"),
        Of("/competences/{assessmentId:guid}", skills => $"/competences/{skills.Assessment}").By(DemoAccounts.Director),
        Of("/competences/{assessmentId:guid}/correction", skills => $"/competences/{skills.Assessment}/correction").By(DemoAccounts.Bruno),
        Of("/competences/{assessmentId:guid}/retrait", skills => $"/competences/{skills.Assessment}/retrait").By(DemoAccounts.Bruno),
        Of("/competences/{assessmentId:guid}/retrait", skills => $"/competences/{skills.Assessment}/retrait").By(DemoAccounts.Bruno).Named("come back with its error").Answering(422)
            .Then(visit => visit.PressAsync("Retirer cette évaluation")),
        Of("/competences/evaluation", _ => "/competences/evaluation").By(DemoAccounts.Bruno),
        Of("/competences/evaluation", _ => "/competences/evaluation").By(DemoAccounts.Bruno).Named("come back with its error").Answering(422)
            .Then(visit => visit.PressAsync("Enregistrer l’évaluation")),
        Of("/formations", _ => "/formations").By(DemoAccounts.Claire),
        Of("/formations", _ => "/formations").By(DemoAccounts.Director).Named("by the director"),
        Of("/formations", _ => "/formations").By(DemoAccounts.Finance).Named("hours alone"),
        Of("/formations/nouvelle", _ => "/formations/nouvelle").By(DemoAccounts.Claire),
        Of("/formations/nouvelle", _ => "/formations/nouvelle").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422)
            .Then(visit => visit.PressAsync("Prévoir cette formation")),
        Of("/formations/{trainingId:guid}", skills => $"/formations/{skills.Training}").By(DemoAccounts.Claire),
        Of("/formations/{trainingId:guid}", skills => $"/formations/{skills.TrainingOver}").By(DemoAccounts.Claire).Named("over"),
        Of("/formations/{trainingId:guid}/fin", skills => $"/formations/{skills.Training}/fin").By(DemoAccounts.Claire),
        Of("/formations/{trainingId:guid}/abandon", skills => $"/formations/{skills.Training}/abandon").By(DemoAccounts.Claire),
        Of("/immersions", _ => "/immersions").By(DemoAccounts.Bruno),
        Of("/immersions/nouvelle", _ => "/immersions/nouvelle").By(DemoAccounts.Claire),
        Of("/immersions/nouvelle", _ => "/immersions/nouvelle").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422)
            .Then(visit => visit.PressAsync("Prévoir cette immersion")),
        Of("/immersions/{immersionId:guid}", skills => $"/immersions/{skills.Immersion}").By(DemoAccounts.Claire),
        Of("/immersions/{immersionId:guid}", skills => $"/immersions/{skills.Immersion}").By(DemoAccounts.Claire).Named("with its dates seen")
            .Then(visit => visit.PressAsync("Voir les dates d’abord")),
        Of("/immersions/{immersionId:guid}", skills => $"/immersions/{skills.ImmersionOver}").By(DemoAccounts.Claire).Named("over"),
        Of("/immersions/{immersionId:guid}/bilan", skills => $"/immersions/{skills.Immersion}/bilan").By(DemoAccounts.Claire),
        Of("/immersions/{immersionId:guid}/annulation", skills => $"/immersions/{skills.Immersion}/annulation").By(DemoAccounts.Claire),
    ];

    private static PageVisit Of(string endpoint, Func<LiveSkills, string> path) =>
        To($"/salaries/{{id:guid}}{endpoint}", world => $"/salaries/{world.Employee.Id}{path(world.Employee.Skills)}");
}
