using static RegieQuartier.Web.Tests.Security.AccessLine;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>What anybody reaches, without an account.</summary>
internal static class ResidentAccess
{
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
    ];
}
