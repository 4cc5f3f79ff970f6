namespace RegieQuartier.Domain.Accounts;

/// <summary>One of the codes that replace a lost phone. Shown once, kept hashed, used once.</summary>
public sealed class RecoveryCode
{
    /// <summary>How many codes a person receives.</summary>
    public const int Count = 10;

    /// <summary>Length of a code, in characters of <see cref="Common.ReadableCode"/>.</summary>
    public const int Length = 10;

    private RecoveryCode()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose code it is.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Slow hash of the code, salted by its account.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>When it was used, in UTC; null while it was not.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Keeps a code.</summary>
    public static RecoveryCode Keep(Guid accountId, byte[] hash, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), AccountId = accountId, Hash = hash };
}
