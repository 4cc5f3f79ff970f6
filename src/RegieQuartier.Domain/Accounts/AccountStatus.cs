namespace RegieQuartier.Domain.Accounts;

/// <summary>Where an account stands.</summary>
public enum AccountStatus
{
    /// <summary>No password yet: the invitation or the card was not used.</summary>
    Waiting,

    /// <summary>Signs in.</summary>
    Active,

    /// <summary>Reaches nothing, keeps its past acts.</summary>
    Disabled,
}
