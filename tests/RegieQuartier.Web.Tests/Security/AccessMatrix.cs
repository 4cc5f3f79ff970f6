using RegieQuartier.Domain.Accounts;
using static RegieQuartier.Domain.Accounts.Role;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>
/// Every address and who reaches it: the access matrix, as the site answers it. A new endpoint needs a line here,
/// and a line whose endpoint is gone must go.
/// </summary>
internal static class AccessMatrix
{
    private static readonly Role[] Everybody = Enum.GetValues<Role>();
    private static readonly Role[] Agenda = [Director, Writer, Reception];
    private static readonly Role[] Messages = [Director, Writer, Community, Reception, SystemAdmin];

    /// <summary>Only while signing in: nobody who is wholly signed in, nobody who is not.</summary>
    private static readonly Role[] Halfway = [];

    public static readonly IReadOnlyList<AccessLine> Lines =
    [
        .. Public(
            "GET /",
            "GET /accessibilite",
            "GET /vos-donnees",
            "GET /mentions-legales",
            "GET /erreur",
            "GET /sante/vivant",
            "GET /sante/pret",
            "GET /rendez-vous",
            "GET /rendez-vous/{service}",
            "GET /rendez-vous/{service}/calendrier",
            "GET /rendez-vous/{service}/attente",
            "POST /rendez-vous/{service}/attente",
            "GET /rendez-vous/{service}/rappel",
            "POST /rendez-vous/{service}/rappel",
            "GET /rendez-vous/{service}/rappel/merci",
            "GET /mon-attente/{ticket}",
            "POST /mon-attente/{ticket}/fin",
            "POST /mon-attente/{ticket}/place",
            "POST /mon-attente/{ticket}/place/refus",
            "GET /place-proposee/{token}",
            "POST /place-proposee/{token}",
            "POST /place-proposee/{token}/refus",
            "GET /rendez-vous/{service}/{slot}",
            "POST /rendez-vous/{service}/{slot}",
            "GET /rendez-vous/confirmation/{token}",
            "GET /rendez-vous/confirmation/{token}/agenda.ics",
            "GET /relais/{token}",
            "GET /relais/{token}/{service}",
            "GET /relais/{token}/{service}/calendrier",
            "GET /relais/{token}/{service}/{slot}",
            "POST /relais/{token}/{service}/{slot}",
            "GET /mon-rendez-vous",
            "POST /mon-rendez-vous",
            "GET /mon-rendez-vous/{ticket}",
            "GET /mon-rendez-vous/{ticket}/annulation",
            "POST /mon-rendez-vous/{ticket}/annulation",
            "POST /mon-rendez-vous/{ticket}/attente",
            "POST /mon-rendez-vous/{ticket}/attente/fin",
            "POST /mon-rendez-vous/{ticket}/place-proposee",
            "POST /mon-rendez-vous/{ticket}/place-proposee/refus",
            "GET /mon-rendez-vous/{ticket}/changement",
            "GET /mon-rendez-vous/{ticket}/changement/calendrier",
            "GET /mon-rendez-vous/{ticket}/changement/{slot}",
            "POST /mon-rendez-vous/{ticket}/changement/{slot}",
            "GET /connexion",
            "POST /connexion",
            "GET /mot-de-passe-oublie",
            "POST /mot-de-passe-oublie",
            "GET /mot-de-passe-oublie/envoye",
            "GET /mot-de-passe/{token}",
            "POST /mot-de-passe/{token}",
            "GET /activation",
            "POST /activation"),

        // Developers' pages: no such address on a server.
        .. Public("GET /composants", "GET /composants/formulaire", "POST /composants/formulaire", "GET /composants/habitants"),

        .. For(
            Halfway,
            "GET /connexion/second-facteur",
            "POST /connexion/second-facteur",
            "GET /connexion/code-de-secours",
            "POST /connexion/code-de-secours"),

        .. For(
            Everybody,
            "GET /tableau-de-bord",
            "POST /deconnexion",
            "GET /compte",
            "GET /compte/mot-de-passe",
            "POST /compte/mot-de-passe",
            "GET /compte/second-facteur",
            "POST /compte/second-facteur",
            "GET /compte/codes-de-secours",
            "POST /compte/codes-de-secours",
            "POST /compte/sessions/fermeture",
            "POST /compte/sessions/{id:guid}/fermeture"),

        .. For(Agenda, "GET /agenda", "GET /agenda/semaine", "GET /agenda/{id:guid}", "GET /recherche"),
        .. For([Director, Reception], "GET /agenda/accueil"),
        .. For([Writer, Reception], "POST /agenda/{id:guid}/statut"),
        .. For(
            [Writer, Reception],
            "GET /agenda/nouveau",
            "POST /agenda/nouveau",
            "GET /agenda/{id:guid}/changement",
            "POST /agenda/{id:guid}/changement",
            "GET /agenda/{id:guid}/annulation",
            "POST /agenda/{id:guid}/annulation"),
        .. For(Agenda, "GET /permanences"),
        .. For(
            [Director, Writer],
            "GET /permanences/{id:guid}/jours-fermes",
            "POST /permanences/{id:guid}/jours-fermes",
            "POST /permanences/{id:guid}/jours-fermes/{day}/reouverture"),
        .. For([Director, Writer], "GET /permanences/nouvelle", "POST /permanences/nouvelle", "GET /permanences/{id:guid}", "POST /permanences/{id:guid}"),
        .. For(Agenda, "GET /services", "GET /services/{id:guid}/affiche"),
        .. For(
            [Director, Writer],
            "GET /services/nouvelle",
            "POST /services/nouvelle",
            "GET /services/{id:guid}",
            "POST /services/{id:guid}",
            "GET /services/{id:guid}/langues/{code}",
            "POST /services/{id:guid}/langues/{code}",
            "POST /services/{id:guid}/montee",
            "GET /services/{id:guid}/retrait",
            "POST /services/{id:guid}/retrait",
            "POST /services/{id:guid}/retrait/fin"),
        .. For(Agenda, "GET /lieux"),
        .. For(
            [Director, Writer],
            "GET /lieux/nouveau",
            "POST /lieux/nouveau",
            "GET /lieux/{id:guid}",
            "POST /lieux/{id:guid}",
            "GET /lieux/{id:guid}/fermeture",
            "POST /lieux/{id:guid}/fermeture",
            "POST /lieux/{id:guid}/fermeture/fin"),
        .. For(Agenda, "GET /relais"),
        .. For(
            [Director, Writer],
            "GET /relais/nouveau",
            "POST /relais/nouveau",
            "GET /relais/{id:guid}/lien",
            "POST /relais/{id:guid}/lien",
            "GET /relais/{id:guid}/arret",
            "POST /relais/{id:guid}/arret",
            "POST /relais/{id:guid}/arret/fin"),
        .. For(Agenda, "GET /absences", "GET /absences/{id:guid}"),
        .. For([Director, Writer], "GET /absences/nouvelle", "POST /absences/nouvelle", "POST /absences/{id:guid}/fin"),
        .. For([Writer, Reception], "POST /absences/{id:guid}/suites", "GET /absences/{id:guid}/annulation", "POST /absences/{id:guid}/annulation"),
        .. For(Agenda, "GET /attente"),
        .. For(
            [Writer, Reception],
            "POST /attente/{id:guid}/fin",
            "POST /attente/{id:guid}/rappel",
            "POST /attente/{id:guid}/place/{offer:guid}",
            "POST /attente/{id:guid}/place/{offer:guid}/refus",
            "POST /agenda/{id:guid}/attente",
            "POST /agenda/{id:guid}/attente/fin"),
        .. For([Director, Advisor, Supervisor, Community, Reception, Finance], "GET /salaries"),
        .. For([Director, Advisor, Supervisor, Finance], "GET /salaries/{id:guid}"),
        .. For(
            [Director, Advisor, Finance],
            "GET /salaries/nouveau",
            "POST /salaries/nouveau",
            "GET /salaries/{id:guid}/identite",
            "POST /salaries/{id:guid}/identite",
            "GET /salaries/{id:guid}/quartier-prioritaire",
            "POST /salaries/{id:guid}/quartier-prioritaire",
            "GET /salaries/{id:guid}/papiers/nouveau",
            "POST /salaries/{id:guid}/papiers/nouveau",
            "GET /salaries/{id:guid}/papiers/{paperId:guid}",
            "POST /salaries/{id:guid}/papiers/{paperId:guid}",
            "POST /salaries/{id:guid}/papiers/{paperId:guid}/retrait",
            "GET /salaries/{id:guid}/suivi",
            "GET /salaries/{id:guid}/contrats"),
        .. For(
            [Director, Advisor],
            "POST /salaries/{id:guid}/suivi",
            "GET /salaries/remplacements",
            "POST /salaries/remplacements",
            "POST /salaries/remplacements/{delegationId:guid}/fin",
            "GET /salaries/{id:guid}/pass/nouveau",
            "POST /salaries/{id:guid}/pass/nouveau",
            "GET /salaries/{id:guid}/pass/{passId:guid}/suspension",
            "POST /salaries/{id:guid}/pass/{passId:guid}/suspension",
            "POST /salaries/{id:guid}/pass/{passId:guid}/suspension/fin",
            "GET /salaries/{id:guid}/pass/{passId:guid}/prolongation",
            "POST /salaries/{id:guid}/pass/{passId:guid}/prolongation",
            "POST /salaries/{id:guid}/pass/{passId:guid}/prolongation/{extensionId:guid}/accord",
            "GET /salaries/{id:guid}/pass/{passId:guid}/prolongation/{extensionId:guid}/refus",
            "POST /salaries/{id:guid}/pass/{passId:guid}/prolongation/{extensionId:guid}/refus",
            "GET /salaries/{id:guid}/eligibilite/nouvelle",
            "POST /salaries/{id:guid}/eligibilite/nouvelle"),
        .. For(
            [Director, Finance],
            "GET /salaries/{id:guid}/contrats/nouveau",
            "POST /salaries/{id:guid}/contrats/nouveau",
            "GET /salaries/{id:guid}/contrats/{contractId:guid}/renouvellement",
            "POST /salaries/{id:guid}/contrats/{contractId:guid}/renouvellement",
            "GET /salaries/{id:guid}/contrats/{contractId:guid}/avenant",
            "POST /salaries/{id:guid}/contrats/{contractId:guid}/avenant",
            "GET /salaries/{id:guid}/contrats/{contractId:guid}/suspension",
            "POST /salaries/{id:guid}/contrats/{contractId:guid}/suspension",
            "POST /salaries/{id:guid}/contrats/{contractId:guid}/suspension/fin",
            "GET /salaries/{id:guid}/contrats/{contractId:guid}/rupture",
            "POST /salaries/{id:guid}/contrats/{contractId:guid}/rupture"),
        .. For(Messages, "GET /messages"),
        .. For([Reception], "POST /messages/{messageId:guid}/transmission", "POST /messages/{messageId:guid}/transmission/annulation"),

        .. For([Director, SystemAdmin], "GET /journal"),
        .. For([Director, SystemAdmin], "GET /comptes", "GET /comptes/{id:guid}", "GET /comptes/{id:guid}/roles", "POST /comptes/{id:guid}/roles"),
        .. For(
            [SystemAdmin],
            "GET /comptes/nouveau",
            "POST /comptes",
            "GET /comptes/{id:guid}/carte",
            "POST /comptes/{id:guid}/carte",
            "GET /comptes/{id:guid}/desactivation",
            "POST /comptes/{id:guid}/desactivation",
            "POST /comptes/{id:guid}/desactivation/fin",
            "POST /comptes/{id:guid}/invitation",
            "GET /comptes/{id:guid}/second-facteur",
            "POST /comptes/{id:guid}/second-facteur",
            "POST /comptes/{id:guid}/sessions/fermeture"),
    ];

    private static IEnumerable<AccessLine> Public(params string[] endpoints) => endpoints.Select(endpoint => new AccessLine(endpoint, Everybody, IsPublic: true));

    private static IEnumerable<AccessLine> For(Role[] roles, params string[] endpoints) => endpoints.Select(endpoint => new AccessLine(endpoint, roles, IsPublic: false));
}

/// <summary>A method and an address, as the route is written in the source; the roles that reach it; whether anybody does.</summary>
internal sealed record AccessLine(string Endpoint, IReadOnlyCollection<Role> Roles, bool IsPublic);
