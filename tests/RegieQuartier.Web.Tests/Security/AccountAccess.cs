using RegieQuartier.Domain.Accounts;
using static RegieQuartier.Domain.Accounts.Role;
using static RegieQuartier.Web.Tests.Security.AccessLine;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>Signing in, one’s own account, those of others, and the trail.</summary>
internal static class AccountAccess
{
    private static readonly Role[] Everybody = Enum.GetValues<Role>();

    /// <summary>Only while signing in: nobody who is wholly signed in, nobody who is not.</summary>
    private static readonly Role[] Halfway = [];

    public static readonly IReadOnlyList<AccessLine> Lines =
    [
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
}
