using System.Security.Claims;

namespace RegieQuartier.Web.Security;

/// <summary>
/// What is known of the signed-in person during one request. The cookie holds only the session's token;
/// the rest is read from the database each time, so that a right withdrawn is withdrawn at once.
/// </summary>
internal static class AccountClaims
{
    /// <summary>In the cookie: the session's token.</summary>
    public const string Token = "session-token";

    public const string AccountId = ClaimTypes.NameIdentifier;
    public const string DisplayName = ClaimTypes.Name;
    public const string JobTitle = "job-title";
    public const string Role = ClaimTypes.Role;
    public const string SessionId = "session";
    public const string Capability = "capability";

    /// <summary>One of the three states below.</summary>
    public const string SecondFactor = "second-factor";

    /// <summary>Given, or not needed.</summary>
    public const string SecondFactorDone = "done";

    /// <summary>The account has one; this session has not given it yet.</summary>
    public const string SecondFactorAsked = "asked";

    /// <summary>The account needs one and has none: it must set it up first.</summary>
    public const string SecondFactorMissing = "missing";
}
