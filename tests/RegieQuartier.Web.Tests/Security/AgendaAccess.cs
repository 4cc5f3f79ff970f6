using RegieQuartier.Domain.Accounts;
using static RegieQuartier.Domain.Accounts.Role;
using static RegieQuartier.Web.Tests.Security.AccessLine;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>The agenda of the public writers, and all that it needs.</summary>
internal static class AgendaAccess
{
    private static readonly Role[] Agenda = [Director, Writer, Reception];
    private static readonly Role[] Messages = [Director, Writer, Community, Reception, SystemAdmin];

    public static readonly IReadOnlyList<AccessLine> Lines =
    [
        .. For(Agenda, "GET /agenda", "GET /agenda/semaine", "GET /agenda/{id:guid}", "GET /recherche/rendez-vous"),
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
        .. For(Messages, "GET /messages"),
        .. For([Reception], "POST /messages/{messageId:guid}/transmission", "POST /messages/{messageId:guid}/transmission/annulation"),
    ];
}
