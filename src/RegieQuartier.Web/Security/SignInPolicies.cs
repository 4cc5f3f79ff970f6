namespace RegieQuartier.Web.Security;

/// <summary>
/// The few pages open before the second factor is given. They are no capabilities: nobody holds or lacks
/// them, it depends on how far the sign-in has come.
/// </summary>
internal static class SignInPolicies
{
    /// <summary>Signed in, even halfway: signing out.</summary>
    public const string AnySession = nameof(AnySession);

    /// <summary>The password was right and a code is awaited.</summary>
    public const string GiveSecondFactor = nameof(GiveSecondFactor);

    /// <summary>Setting up an application: whole sessions, and those of accounts that have none yet.</summary>
    public const string SetSecondFactor = nameof(SetSecondFactor);
}
