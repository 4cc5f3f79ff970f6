namespace RegieQuartier.Domain.Audit;

// Accounts and sessions: all that the technical administrator reads.
public static partial class AuditActions
{
    /// <summary>A person signed in.</summary>
    public const string SignedIn = TechnicalPrefix + "signed-in";

    /// <summary>A person signed out.</summary>
    public const string SignedOut = TechnicalPrefix + "signed-out";

    /// <summary>Too many wrong attempts: the next ones are refused for a while.</summary>
    public const string SignInLocked = TechnicalPrefix + "sign-in-locked";

    /// <summary>A signed-in person asked for what their roles do not open; the reason names the address asked for.</summary>
    public const string AccessRefused = TechnicalPrefix + "access-refused";

    /// <summary>An account was opened and its invitation sent, or its card made.</summary>
    public const string AccountInvited = TechnicalPrefix + "invited";

    /// <summary>The invitation was sent again.</summary>
    public const string AccountInvitedAgain = TechnicalPrefix + "invited-again";

    /// <summary>An activation card was made; the one before no longer works.</summary>
    public const string ActivationCardMade = TechnicalPrefix + "card-made";

    /// <summary>The first password was chosen, from an invitation or a card.</summary>
    public const string AccountActivated = TechnicalPrefix + "activated";

    /// <summary>The roles of an account changed; the reason lists them before and after.</summary>
    public const string RolesChanged = TechnicalPrefix + "roles-changed";

    /// <summary>An account was disabled.</summary>
    public const string AccountDisabled = TechnicalPrefix + "disabled";

    /// <summary>A disabled account was opened again.</summary>
    public const string AccountEnabled = TechnicalPrefix + "enabled";

    /// <summary>Sessions were cut by their owner or by the technical administrator.</summary>
    public const string SessionsCut = TechnicalPrefix + "sessions-cut";

    /// <summary>A link for a forgotten password was asked for.</summary>
    public const string PasswordResetAsked = TechnicalPrefix + "password-reset-asked";

    /// <summary>The password was changed by its owner, or chosen again from a link or a card.</summary>
    public const string PasswordChanged = TechnicalPrefix + "password-changed";

    /// <summary>An authenticator application was set up.</summary>
    public const string SecondFactorSet = TechnicalPrefix + "second-factor-set";

    /// <summary>The technical administrator removed a lost second factor: it is set up again at the next sign-in.</summary>
    public const string SecondFactorRemoved = TechnicalPrefix + "second-factor-removed";

    /// <summary>A recovery code replaced the phone.</summary>
    public const string RecoveryCodeUsed = TechnicalPrefix + "recovery-code-used";

    /// <summary>New recovery codes were made; those before no longer work.</summary>
    public const string RecoveryCodesRenewed = TechnicalPrefix + "recovery-codes-renewed";
}
