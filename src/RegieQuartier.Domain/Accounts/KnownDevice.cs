namespace RegieQuartier.Domain.Accounts;

/// <summary>
/// A browser from which a person has signed in before. Its attempts are counted apart: a stranger who
/// types wrong passwords elsewhere cannot keep the person out of their own desk.
/// </summary>
public sealed class KnownDevice
{
    private KnownDevice()
    {
    }

    /// <summary>The account that signed in.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>SHA-256 of the token in the browser's cookie.</summary>
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>Wrong attempts since the last right one.</summary>
    public int FailedAttempts { get; private set; }

    /// <summary>Until when its attempts are refused, in UTC; null when they are not.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>When the person first signed in from it, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Remembers a browser.</summary>
    public static KnownDevice Remember(Guid accountId, byte[] tokenHash, DateTimeOffset now) =>
        new() { AccountId = accountId, TokenHash = tokenHash, CreatedAt = now };
}
