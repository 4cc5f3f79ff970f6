using static RegieQuartier.Domain.Accounts.Role;
using static RegieQuartier.Web.Tests.Security.AccessLine;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>What goes with the records: applications, agreements, lists, files, hours and figures.</summary>
internal static class IntegrationAccess
{
    public static readonly IReadOnlyList<AccessLine> Lines =
    [
        .. For(
            [Director, Advisor],
            "GET /motifs-de-sortie",
            "GET /actions-types",
            "GET /actions-types/nouvelle",
            "POST /actions-types/nouvelle",
            "GET /actions-types/{id:guid}",
            "POST /actions-types/{id:guid}",
            "POST /actions-types/{id:guid}/retrait",
            "POST /actions-types/{id:guid}/retrait/fin"),
        .. For([Director], "GET /motifs-de-sortie/nouveau", "POST /motifs-de-sortie/nouveau", "GET /motifs-de-sortie/{id:guid}", "POST /motifs-de-sortie/{id:guid}", "POST /motifs-de-sortie/{id:guid}/retrait"),
        .. For([Director, Advisor, Reception], "GET /candidatures/nouvelle", "POST /candidatures/nouvelle", "GET /candidatures/notee"),
        .. For(
            [Director, Advisor],
            "GET /candidatures",
            "GET /candidatures/export.csv",
            "GET /candidatures/export.xlsx",
            "GET /candidatures/{id:guid}",
            "GET /candidatures/{id:guid}/modifier",
            "POST /candidatures/{id:guid}/modifier",
            "POST /candidatures/{id:guid}/suite",
            "GET /candidatures/{id:guid}/refus",
            "POST /candidatures/{id:guid}/refus",
            "POST /candidatures/{id:guid}/abandon",
            "POST /candidatures/{id:guid}/sans-objet",
            "GET /candidatures/{candidateId:guid}/embauche",
            "POST /candidatures/{candidateId:guid}/embauche",
            "POST /candidatures/{candidateId:guid}/embauche/{employeeId:guid}"),
        .. For(
            [Director, Finance],
            "GET /conventions",
            "GET /conventions/nouvelle",
            "POST /conventions/nouvelle",
            "GET /conventions/{id:guid}",
            "GET /conventions/{id:guid}/modifier",
            "POST /conventions/{id:guid}/modifier",
            "GET /conventions/{id:guid}/annexes/nouvelle",
            "POST /conventions/{id:guid}/annexes/nouvelle",
            "GET /conventions/{id:guid}/annexes/{annexId:guid}",
            "POST /conventions/{id:guid}/annexes/{annexId:guid}"),
        .. For([Director, Advisor, Finance], "GET /chiffres-legaux", "GET /chiffres-legaux/{figure}"),
        .. For([Director], "POST /chiffres-legaux/{figure}", "POST /chiffres-legaux/{figure}/valeurs/{day}/retrait"),
        .. For(
            [Director, Advisor],
            "GET /competences",
            "GET /competences/nouvelle",
            "POST /competences/nouvelle",
            "GET /competences/{id:guid}",
            "POST /competences/{id:guid}",
            "POST /competences/{id:guid}/retrait",
            "POST /competences/{id:guid}/retrait/fin"),
        .. For([Director, Advisor, Finance], "GET /salaries/export.csv", "GET /salaries/export.xlsx"),
        .. For([Director, Finance], "GET /salaries/registre", "GET /salaries/registre.csv", "GET /salaries/registre.xlsx", "GET /salaries/registre/stagiaires.csv", "GET /salaries/registre/stagiaires.xlsx"),
        .. For(
            [Director, Finance],
            "GET /salaries/registre/stagiaires/nouveau",
            "POST /salaries/registre/stagiaires/nouveau",
            "GET /salaries/registre/stagiaires/{id:guid}",
            "POST /salaries/registre/stagiaires/{id:guid}",
            "POST /salaries/registre/stagiaires/{id:guid}/retrait"),
        .. For(
            [Director, Advisor, Finance],
            "GET /imports",
            "GET /imports/{id:guid}",
            "POST /imports/{id:guid}/abandon",
            "POST /imports/{id:guid}/confirmation",
            "GET /imports/{id:guid}/annulation",
            "POST /imports/{id:guid}/annulation"),
        .. For([Director, Advisor], "GET /imports/salaries/nouveau", "POST /imports/salaries/nouveau", "GET /imports/salaries/modele.csv", "GET /imports/salaries/modele.xlsx"),
        .. For([Director, Finance], "GET /imports/contrats/nouveau", "POST /imports/contrats/nouveau", "GET /imports/contrats/modele.csv", "GET /imports/contrats/modele.xlsx"),
        .. For([Director, Advisor], "GET /imports/pass/nouveau", "POST /imports/pass/nouveau", "GET /imports/pass/modele.csv", "GET /imports/pass/modele.xlsx"),
        .. For([Director, Finance], "GET /imports/heures/nouveau", "POST /imports/heures/nouveau", "GET /imports/heures/modele.csv", "GET /imports/heures/modele.xlsx"),
        .. For([Director, Advisor, Supervisor, Finance], "GET /heures", "GET /heures/{month}"),
        .. For([Director, Advisor, Finance], "GET /heures/{month}/export.csv", "GET /heures/{month}/export.xlsx"),
        .. For([Director, Supervisor, Finance], "POST /heures/{month}"),
        .. For([Director, Advisor, Supervisor, Finance], "GET /indicateurs"),
        .. For([Director], "GET /indicateurs/soutiens-reserves"),
        .. For([Director, Advisor, Finance], "GET /indicateurs/export.csv", "GET /indicateurs/export.xlsx"),
    ];
}
