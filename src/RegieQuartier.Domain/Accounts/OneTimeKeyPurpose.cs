namespace RegieQuartier.Domain.Accounts;

/// <summary>What a one-time key opens.</summary>
public enum OneTimeKeyPurpose
{
    /// <summary>The link of an invitation: choose the first password. 7 days.</summary>
    Invitation,

    /// <summary>The link of a forgotten password: choose another. 1 hour.</summary>
    PasswordReset,

    /// <summary>The code of an employee's printed card: choose the first password, or another. 14 days.</summary>
    ActivationCard,
}
