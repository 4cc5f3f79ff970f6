namespace RegieQuartier.Domain.Accounts;

/// <summary>How many wrong passwords or codes an account bears.</summary>
public static class SignInLimits
{
    /// <summary>Attempts allowed in a row; the next ones are refused, right or wrong.</summary>
    public const int MaxAttempts = 5;

    /// <summary>How long attempts are then refused.</summary>
    public static readonly TimeSpan LockFor = TimeSpan.FromMinutes(15);
}
