using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Accounts;

/// <summary>A secret that lets its holder choose a password once: a link by e-mail, or the code of a card.</summary>
public sealed class OneTimeKey
{
    private OneTimeKey()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>The account it opens.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>What it opens.</summary>
    public OneTimeKeyPurpose Purpose { get; private set; }

    /// <summary>Hash of the secret.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>When it was made, in UTC.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Until when it opens, in UTC.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was used or withdrawn, in UTC; null while it still opens.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How long a key lives.</summary>
    public static TimeSpan LifeOf(OneTimeKeyPurpose purpose) => purpose switch
    {
        OneTimeKeyPurpose.Invitation => TimeSpan.FromDays(7),
        OneTimeKeyPurpose.PasswordReset => TimeSpan.FromHours(1),
        OneTimeKeyPurpose.ActivationCard => TimeSpan.FromDays(14),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    /// <summary>Makes a key.</summary>
    /// <param name="accountId">The account it opens.</param>
    /// <param name="purpose">What it opens; sets how long it lives.</param>
    /// <param name="hash">Hash of the secret, which is never kept.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static OneTimeKey Issue(Guid accountId, OneTimeKeyPurpose purpose, byte[] hash, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        AccountId = accountId,
        Purpose = purpose,
        Hash = hash,
        IssuedAt = now,
        ExpiresAt = now + LifeOf(purpose),
    };

    /// <summary>True while the key opens.</summary>
    public bool OpensAt(DateTimeOffset now) => EndedAt is null && now < ExpiresAt;

    /// <summary>Uses the key; refused when it was used, withdrawn, or is too old.</summary>
    public Result Use(DateTimeOffset now)
    {
        if (!OpensAt(now))
        {
            return AccountRefusals.KeyEnded;
        }

        EndedAt = now;
        return Result.Done;
    }

    /// <summary>Makes the key useless: a newer one was made, or a password was chosen.</summary>
    public void Withdraw(DateTimeOffset now) => EndedAt ??= now;
}
