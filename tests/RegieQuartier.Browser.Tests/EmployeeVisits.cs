using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Data.Seed;
using static RegieQuartier.Browser.Tests.Support.PageVisit;

namespace RegieQuartier.Browser.Tests;

/// <summary>The records of employees, each page by those whose page differs.</summary>
internal static class EmployeeVisits
{
    public static readonly IReadOnlyList<PageVisit> All =
    [
        To("/salaries").By(DemoAccounts.Claire),
        To("/salaries", "?vue=tous").By(DemoAccounts.Director).Named("everybody"),
        To("/salaries", "?vue=sortis").By(DemoAccounts.Director).Named("those who left"),
        To("/salaries", "?vue=mes-parcours&alerte=toutes").By(DemoAccounts.Claire).Named("whoever has an alert"),
        To("/salaries").By(DemoAccounts.Bruno).Named("by a supervisor"),
        To("/salaries").By(DemoAccounts.Reception).Named("names alone"),
        To("/salaries", "?q=zzzz").By(DemoAccounts.Claire).Named("nobody"),
        To("/salaries", "?vue=tous&pass=suspendu").By(DemoAccounts.Director).Named("whose PASS is suspended"),
        To("/salaries", "?vue=tous&verifier=adresse").By(DemoAccounts.Director).Named("whose address is still to be checked"),
        To("/salaries", "?vue=tous&colonnes=poste&colonnes=pass").By(DemoAccounts.Director).Named("with other columns"),
        To("/recherche").By(DemoAccounts.Claire),
        To("/recherche", "?q=le").By(DemoAccounts.Director).Named("employees and who applied"),
        To("/recherche", "?q=zzzz").By(DemoAccounts.Bruno).Named("nobody"),
        To("/recherche", "?q=le").By(DemoAccounts.Reception).Named("names alone"),
        To("/salaries/nouveau/recherche").By(DemoAccounts.Claire),
        To("/salaries/nouveau/recherche").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Chercher, puis continuer")),
        To("/salaries/nouveau/recherche").By(DemoAccounts.Claire).Named("who looks alike").Then(async visit =>
        {
            await visit.Page.Locator("#FirstName").FillAsync("Fatoumata");
            await visit.Page.Locator("#LastName").FillAsync("Diallo");
            await visit.Page.Locator("#BornOn").FillAsync("1990-04-12");
            await visit.PressAsync("Chercher, puis continuer");
        }),
        To("/salaries/nouveau").By(DemoAccounts.Claire),
        To("/salaries/nouveau").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ouvrir le dossier")),
        To("/salaries/remplacements").By(DemoAccounts.Claire),
        To("/salaries/remplacements").By(DemoAccounts.Director).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Prévoir ce remplacement")),
        To("/salaries/suivis/{advisorId:guid}", _ => $"/salaries/suivis/{DemoAccounts.Claire}").By(DemoAccounts.Director),
        To("/salaries/suivis/{advisorId:guid}", _ => $"/salaries/suivis/{DemoAccounts.Claire}").By(DemoAccounts.Claire).Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Confier tous ces parcours")),
        Of("", "").By(DemoAccounts.Claire),
        Of("", "").By(DemoAccounts.Director).Named("by the director"),
        Of("", "").By(DemoAccounts.Bruno).Named("by her supervisor"),
        Of("/identite", "/identite").By(DemoAccounts.Claire),
        Of("/quartier-prioritaire", "/quartier-prioritaire").By(DemoAccounts.Claire),
        Of("/papiers/nouveau", "/papiers/nouveau").By(DemoAccounts.Claire),
        To("/salaries/{id:guid}/papiers/{paperId:guid}", world => $"{Root(world)}/papiers/{world.Employee.Paper}").By(DemoAccounts.Claire),
        Of("/suivi", "/suivi").By(DemoAccounts.Director),
        Of("/contrats", "/contrats").By(DemoAccounts.Director),
        Of("/contrats", "/contrats").By(DemoAccounts.Claire).Named("by her advisor"),
        Of("/contrats/nouveau", "/contrats/nouveau").By(DemoAccounts.Director),
        Of("/contrats/nouveau", "/contrats/nouveau").By(DemoAccounts.Director).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Enregistrer le contrat")),
        Of("/contrats/nouveau", "/contrats/nouveau").By(DemoAccounts.Director).Named("asked to confirm").Answering(422).Then(async visit =>
        {
            await visit.Page.Locator("#JobTitle").FillAsync("Agente de propreté");
            await visit.Page.Locator("#StartsOn").FillAsync("2030-03-04");
            await visit.Page.Locator("#EndsOn").FillAsync("2030-04-03");
            await visit.Page.Locator("#WeeklyMinutes").FillAsync("26");
            await visit.PressAsync("Enregistrer le contrat");
        }),
        Contract("qualification"),
        Contract("qualification").Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Noter la qualification")),
        Contract("renouvellement"),
        Contract("avenant"),
        Contract("suspension"),
        Contract("suspension/fin"),
        Suspension("correction"),
        Suspension("correction").Named("with its dates").Then(visit => visit.PressAsync("Voir les dates d’abord")),
        Suspension("correction").Named("come back with its errors").Answering(422).Then(async visit =>
        {
            await visit.FillAsync("Dernier jour", "2024-01-01");
            await visit.PressAsync("Enregistrer la correction");
        }),
        Suspension("retrait"),
        Suspension("retrait").Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Retirer la suspension")),
        To("/salaries/{id:guid}/contrats/{contractId:guid}/suspension/{suspensionId:guid}/retrait", world => $"{Root(world)}/contrats/{world.Employee.Contract}/suspension/{world.Employee.LeantOn}/retrait").By(DemoAccounts.Director).Named("a PASS leans on it"),
        Contract("rupture"),
        Contract("retrait"),
        Contract("retrait").Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Retirer ce contrat")),
        Broken("correction"),
        Broken("correction").Named("with its dates").Then(visit => visit.PressAsync("Voir les dates d’abord")),
        Broken("retrait"),
        Broken("retrait").Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Retirer la rupture")),
        Of("/pass/nouveau", "/pass/nouveau").By(DemoAccounts.Claire),
        Pass("suspension"),
        Pass("suspension/fin"),
        Pass("prolongation"),
        Pass("correction"),
        Pass("correction").Named("with its dates").Then(visit => visit.PressAsync("Voir les dates d’abord")),
        Pass("retrait"),
        To("/salaries/{id:guid}/pass/{passId:guid}/suspension/{suspensionId:guid}/correction", world => $"{Root(world)}/pass/{world.Employee.Pass}/suspension/{world.Employee.Held}/correction").By(DemoAccounts.Claire),
        To("/salaries/{id:guid}/pass/{passId:guid}/mouvements/{changeId:guid}/retrait", world => $"{Root(world)}/pass/{world.Employee.Pass}/mouvements/{world.Employee.Extension}/retrait").By(DemoAccounts.Claire),
        To("/salaries/{id:guid}/pass/{passId:guid}/prolongation/{extensionId:guid}/refus", world => $"{Root(world)}/pass/{world.Employee.Pass}/prolongation/{world.Employee.Extension}/refus").By(DemoAccounts.Claire),
        Of("/eligibilite/nouvelle", "/eligibilite/nouvelle").By(DemoAccounts.Claire),
        To("/salaries/{id:guid}/eligibilite/{diagnosisId:guid}/correction", world => $"{Root(world)}/eligibilite/{world.Employee.Eligibility}/correction").By(DemoAccounts.Claire),
        To("/salaries/{id:guid}/eligibilite/{diagnosisId:guid}/retrait", world => $"{Root(world)}/eligibilite/{world.Employee.Eligibility}/retrait").By(DemoAccounts.Claire),
        Of("/amenagement", "/amenagement").By(DemoAccounts.Claire),
        Of("/diagnostic", "/diagnostic").By(DemoAccounts.Claire),
        Of("/diagnostic", "/diagnostic").By(DemoAccounts.Director).Named("by the director"),
        Of("/diagnostic/nouveau", "/diagnostic/nouveau").By(DemoAccounts.Claire),
        Of("/diagnostic/nouveau", "/diagnostic/nouveau?type=sortie").By(DemoAccounts.Claire).Named("open on the exit"),
        Of("/diagnostic/nouveau", "/diagnostic/nouveau").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422).Then(async visit =>
        {
            await visit.FillAsync("Fait avec la personne le", "2020-01-01");
            await visit.PressAsync("Enregistrer le diagnostic");
        }),
        To("/salaries/{id:guid}/diagnostic/{reviewId:guid}", world => $"{Root(world)}/diagnostic/{world.Employee.Review}").By(DemoAccounts.Director),
        Diagnosis("/correction"),
        Diagnosis("/retrait"),
        Diagnosis("/retrait").Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Retirer ce diagnostic")),
        Of("/diagnostic/freins/{slug}", "/diagnostic/freins/mobilite").By(DemoAccounts.Claire),
        Of("/diagnostic/freins/{slug}", "/diagnostic/freins/famille").By(DemoAccounts.Claire).Named("lifted"),
        Of("/diagnostic/freins/{slug}", "/diagnostic/freins/ressources").By(DemoAccounts.Claire).Named("not noted yet"),
        Of("/soutiens-reserves", "/soutiens-reserves").By(DemoAccounts.Claire),
        Of("/soutiens-reserves", "/soutiens-reserves").By(DemoAccounts.Director).Named("closed").Answering(404),
        Of("/soutiens-reserves/ouvertures/nouvelle", "/soutiens-reserves/ouvertures/nouvelle").By(DemoAccounts.Director),
        Of("/soutiens-reserves/ouvertures/nouvelle", "/soutiens-reserves/ouvertures/nouvelle").By(DemoAccounts.Director)
            .Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Ouvrir pour une heure")),
        Of("/lectures", "/lectures").By(DemoAccounts.Claire),
        Of("/documents", "/documents").By(DemoAccounts.Claire),
        Of("/documents", "/documents").By(DemoAccounts.Finance).Named("papers of contracts alone"),
        Of("/documents", "/documents").By(DemoAccounts.Director).Named("closed").Answering(404),
        Of("/documents/nouveau", "/documents/nouveau").By(DemoAccounts.Claire),
        Of("/documents/nouveau", "/documents/nouveau").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter ce document")),
        Document(""),
        Document("/suppression"),
        Of("/entretiens", "/entretiens").By(DemoAccounts.Claire),
        Of("/entretiens", "/entretiens").By(DemoAccounts.Director).Named("by the director"),
        Of("/entretiens/nouveau", "/entretiens/nouveau").By(DemoAccounts.Claire),
        Of("/entretiens/nouveau", "/entretiens/nouveau").By(DemoAccounts.Claire).Named("come back with its question and its error").Answering(422).Then(async visit =>
        {
            await visit.FillAsync("Jour", "2027-12-26");
            await visit.PressAsync("Prévoir cet entretien");
        }),
        Of("/entretiens/renouvellement", "/entretiens/renouvellement").By(DemoAccounts.Claire),
        Interview(""),
        Interview("").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Terminer l’entretien")),
        Interview("/absence"),
        To("/salaries/{id:guid}/entretiens/{interviewId:guid}/decisions", world => $"{Root(world)}/entretiens/{world.Employee.Interviewed}/decisions").By(DemoAccounts.Claire),
        Told("/issue"),
        Told("/issue").Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Enregistrer la correction")),
        Told("/retrait"),
        Told("/retrait").Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Retirer cet entretien")),
        Planned("").Named("planned"),
        Planned("/date"),
        Planned("/date").Named("come back with its question").Answering(422).Then(async visit =>
        {
            await visit.FillAsync("Jour", "2027-12-26");
            await visit.PressAsync("Changer la date");
        }),
        Planned("/annulation"),
        Of("/compte", "/compte").By(DemoAccounts.Claire),
        Of("/histoire", "/histoire").By(DemoAccounts.Claire),
        Of("/plan-d-action", "/plan-d-action").By(DemoAccounts.Claire),
        Of("/plan-d-action", "/plan-d-action").By(DemoAccounts.Director).Named("by the director"),
        Of("/plan-d-action/objectifs/nouveau", "/plan-d-action/objectifs/nouveau").By(DemoAccounts.Claire),
        Of("/plan-d-action/objectifs/nouveau", "/plan-d-action/objectifs/nouveau").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter cet objectif")),
        Goal(""),
        Goal("/actions/nouvelle"),
        Action(""),
        Action("/issue"),
        Of("/sortie", "/sortie").By(DemoAccounts.Claire),
        Of("/sortie/nouvelle", "/sortie/nouvelle").By(DemoAccounts.Claire),
        Of("/sortie/nouvelle", "/sortie/nouvelle").By(DemoAccounts.Claire).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Enregistrer la sortie")),
        Left("", "").Named("of who left"),
        Left("/appels/{followUpId:guid}", "/appels"),
        To("/actions-types").By(DemoAccounts.Claire),
        To("/actions-types/nouvelle").By(DemoAccounts.Claire),
        To("/actions-types/{id:guid}", world => $"/actions-types/{world.Employee.Template}").By(DemoAccounts.Claire),
        To("/motifs-de-sortie").By(DemoAccounts.Director),
        To("/motifs-de-sortie/nouveau").By(DemoAccounts.Director),
        To("/motifs-de-sortie/{id:guid}", world => $"/motifs-de-sortie/{world.Employee.Reason}").By(DemoAccounts.Director),
        .. SkillVisits.All,
        To("/salaries/registre").By(DemoAccounts.Director),
        To("/salaries/registre", "?annee=2022").By(DemoAccounts.Director).Named("an empty year"),
        To("/salaries/registre/stagiaires/nouveau").By(DemoAccounts.Director),
        To("/salaries/registre/stagiaires/nouveau").By(DemoAccounts.Director).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter au registre")),
        To("/salaries/registre/stagiaires/{id:guid}", world => $"/salaries/registre/stagiaires/{world.Employee.Trainee}").By(DemoAccounts.Finance),
        To("/imports").By(DemoAccounts.Claire),
        To("/imports").By(DemoAccounts.Director).Named("by the director"),
        To("/imports/salaries/nouveau").By(DemoAccounts.Claire),
        To("/imports/salaries/nouveau").By(DemoAccounts.Claire).Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Lire ce fichier")),
        To("/imports/contrats/nouveau").By(DemoAccounts.Director),
        To("/imports/pass/nouveau").By(DemoAccounts.Claire),
        To("/imports/heures/nouveau").By(DemoAccounts.Finance),
        To("/imports/{id:guid}", world => $"/imports/{world.Imports.Faulty}").By(DemoAccounts.Claire).Named("with cells to mend"),
        To("/imports/{id:guid}", world => $"/imports/{world.Imports.Ready}").By(DemoAccounts.Director).Named("to confirm"),
        To("/imports/{id:guid}", world => $"/imports/{world.Imports.Done}").By(DemoAccounts.Thomas).Named("done"),
        To("/imports/{id:guid}/annulation", world => $"/imports/{world.Imports.Done}/annulation").By(DemoAccounts.Thomas),
    ];

    private static string Root(LiveWorld world) => $"/salaries/{world.Employee.Id}";

    private static PageVisit Of(string endpoint, string path) => To($"/salaries/{{id:guid}}{endpoint}", world => Root(world) + path);

    private static PageVisit Contract(string verb) =>
        To($"/salaries/{{id:guid}}/contrats/{{contractId:guid}}/{verb}", world => $"{Root(world)}/contrats/{world.Employee.Contract}/{verb}").By(DemoAccounts.Director);

    private static PageVisit Suspension(string verb) =>
        To($"/salaries/{{id:guid}}/contrats/{{contractId:guid}}/suspension/{{suspensionId:guid}}/{verb}", world => $"{Root(world)}/contrats/{world.Employee.Contract}/suspension/{world.Employee.HeldAlone}/{verb}").By(DemoAccounts.Director);

    private static PageVisit Broken(string verb) =>
        To($"/salaries/{{id:guid}}/contrats/{{contractId:guid}}/rupture/{verb}", world => $"{Root(world)}/contrats/{world.Employee.Broken}/rupture/{verb}").By(DemoAccounts.Director);

    private static PageVisit Pass(string verb) =>
        To($"/salaries/{{id:guid}}/pass/{{passId:guid}}/{verb}", world => $"{Root(world)}/pass/{world.Employee.Pass}/{verb}").By(DemoAccounts.Claire);

    private static PageVisit Interview(string page) =>
        To($"/salaries/{{id:guid}}/entretiens/{{interviewId:guid}}{page}", world => $"{Root(world)}/entretiens/{world.Employee.Draft}{page}").By(DemoAccounts.Claire);

    private static PageVisit Diagnosis(string page) =>
        To($"/salaries/{{id:guid}}/diagnostic/{{reviewId:guid}}{page}", world => $"{Root(world)}/diagnostic/{world.Employee.Review}{page}").By(DemoAccounts.Claire);

    private static PageVisit Told(string page) =>
        To($"/salaries/{{id:guid}}/entretiens/{{interviewId:guid}}{page}", world => $"{Root(world)}/entretiens/{world.Employee.Interviewed}{page}").By(DemoAccounts.Claire);

    private static PageVisit Planned(string page) =>
        To($"/salaries/{{id:guid}}/entretiens/{{interviewId:guid}}{page}", world => $"{Root(world)}/entretiens/{world.Employee.Planned}{page}").By(DemoAccounts.Claire);

    private static PageVisit Document(string page) =>
        To($"/salaries/{{id:guid}}/documents/{{documentId:guid}}{page}", world => $"{Root(world)}/documents/{world.Employee.Document}{page}").By(DemoAccounts.Claire);

    private static PageVisit Goal(string page) =>
        To($"/salaries/{{id:guid}}/plan-d-action/objectifs/{{goalId:guid}}{page}", world => $"{Root(world)}/plan-d-action/objectifs/{world.Employee.Goal}{page}").By(DemoAccounts.Claire);

    private static PageVisit Action(string page) =>
        To($"/salaries/{{id:guid}}/plan-d-action/actions/{{actionId:guid}}{page}", world => $"{Root(world)}/plan-d-action/actions/{world.Employee.Action}{page}").By(DemoAccounts.Claire);

    private static PageVisit Left(string endpoint, string page) =>
        To($"/salaries/{{id:guid}}/sortie{endpoint}", world => $"/salaries/{world.Employee.Left}/sortie{(page.Length == 0 ? "" : $"{page}/{world.Employee.Call}")}").By(DemoAccounts.Claire);
}
