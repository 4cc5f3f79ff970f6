using System.Security.Claims;
using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Security;

/// <summary>The signed-in person, as controllers and views ask about them.</summary>
public static class CurrentAccount
{
    /// <summary>The account's identifier; throws when nobody is signed in.</summary>
    public static Guid AccountId(this ClaimsPrincipal user) => Guid.Parse(Needed(user, AccountClaims.AccountId));

    /// <summary>The session's identifier; throws when nobody is signed in.</summary>
    public static Guid SessionId(this ClaimsPrincipal user) => Guid.Parse(Needed(user, AccountClaims.SessionId));

    /// <summary>True once everything the account asks for was given: the person has a menu.</summary>
    public static bool IsWhollySignedIn(this ClaimsPrincipal user) =>
        user.HasClaim(AccountClaims.SecondFactor, AccountClaims.SecondFactorDone);

    public static string DisplayName(this ClaimsPrincipal user) => Needed(user, AccountClaims.DisplayName);

    public static string? JobTitle(this ClaimsPrincipal user) => user.FindFirstValue(AccountClaims.JobTitle);

    /// <summary>For showing only: what a person may do is asked with <see cref="Can"/>.</summary>
    public static IEnumerable<Role> Roles(this ClaimsPrincipal user) =>
        user.FindAll(AccountClaims.Role).Select(claim => Enum.Parse<Role>(claim.Value));

    /// <summary>True when the person holds the capability, one of <see cref="Policies"/>.</summary>
    public static bool Can(this ClaimsPrincipal user, string policy) => user.HasClaim(AccountClaims.Capability, policy);

    private static string Needed(ClaimsPrincipal user, string claim) =>
        user.FindFirstValue(claim) ?? throw new InvalidOperationException($"Nobody is signed in: no claim {claim}.");
}
