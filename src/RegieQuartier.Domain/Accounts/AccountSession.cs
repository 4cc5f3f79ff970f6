namespace RegieQuartier.Domain.Accounts;

/// <summary>
/// One sign-in. The browser only holds a random token; this row says whether it still opens anything,
/// so that a copied cookie dies with the session.
/// </summary>
public sealed class AccountSession
{
    /// <summary>Longest description of the device, in characters.</summary>
    public const int DescriptionMaxLength = 80;

    /// <summary>A browser session ends after this long without a page.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>A browser session never lasts longer.</summary>
    public static readonly TimeSpan BrowserLife = TimeSpan.FromHours(10);

    /// <summary>A device session never lasts longer.</summary>
    public static readonly TimeSpan DeviceLife = TimeSpan.FromDays(30);

    /// <summary>How long a person has to give the second factor after the password.</summary>
    public static readonly TimeSpan SecondFactorDelay = TimeSpan.FromMinutes(15);

    /// <summary>The last page seen is written at most this often: a read a page, not a write a page.</summary>
    public static readonly TimeSpan SeenPrecision = TimeSpan.FromMinutes(1);

    private AccountSession()
    {
    }

    /// <summary>Version 7 identifier: sorts by time. Not a secret.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose session it is.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>How long it may last.</summary>
    public SessionKind Kind { get; private set; }

    /// <summary>SHA-256 of the token in the cookie.</summary>
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>
    /// The account's security stamp when the session began. Another password, other roles, another second
    /// factor or a disabled account change the account's stamp, and all its sessions end in the same statement.
    /// </summary>
    public string SecurityStamp { get; private set; } = "";

    /// <summary>What the person recognises, such as « Firefox sur Windows ».</summary>
    public string Description { get; private set; } = "";

    /// <summary>When it began, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When its last page was asked for, in UTC, to the nearest <see cref="SeenPrecision"/>.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>When it ends whatever happens, in UTC.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When the second factor was given, in UTC; null when it was not.</summary>
    public DateTimeOffset? SecondFactorAt { get; private set; }

    /// <summary>When it was cut, in UTC; null while it was not.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Opens a session for a person who has given everything their account asks for.</summary>
    /// <param name="accountId">Whose session it is.</param>
    /// <param name="kind">How long it may last.</param>
    /// <param name="tokenHash">SHA-256 of the token given to the browser.</param>
    /// <param name="securityStamp">The account's stamp, as read with the password.</param>
    /// <param name="description">What the person will recognise; cut when too long.</param>
    /// <param name="secondFactorGiven">True when a code was checked, not when none is needed.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static AccountSession Open(
        Guid accountId, SessionKind kind, byte[] tokenHash, string securityStamp, string description, bool secondFactorGiven, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            AccountId = accountId,
            Kind = kind,
            TokenHash = tokenHash,
            SecurityStamp = securityStamp,
            Description = Cut(description),
            CreatedAt = now,
            LastSeenAt = now,
            ExpiresAt = now + (kind == SessionKind.Device ? DeviceLife : BrowserLife),
            SecondFactorAt = secondFactorGiven ? now : null,
        };

    /// <summary>Opens a short session that only leads to the second factor: the password was right.</summary>
    public static AccountSession OpenBeforeSecondFactor(
        Guid accountId, SessionKind kind, byte[] tokenHash, string securityStamp, string description, DateTimeOffset now)
    {
        var session = Open(accountId, kind, tokenHash, securityStamp, description, secondFactorGiven: false, now);
        session.ExpiresAt = now + SecondFactorDelay;
        return session;
    }

    /// <summary>
    /// The same session under another token and stamp, after a change that ended all those of the account.
    /// It ends when this one would have.
    /// </summary>
    public AccountSession ContinueAs(byte[] tokenHash, string securityStamp, DateTimeOffset now)
    {
        var next = Open(AccountId, Kind, tokenHash, securityStamp, Description, secondFactorGiven: false, now);
        next.SecondFactorAt = SecondFactorAt;
        next.ExpiresAt = ExpiresAt;
        return next;
    }

    /// <summary>True while the session opens pages.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="accountStamp">The account's present security stamp.</param>
    public bool IsOpenAt(DateTimeOffset now, string? accountStamp) =>
        RevokedAt is null
        && now < ExpiresAt
        && (Kind == SessionKind.Device || now < LastSeenAt + Idle)
        && string.Equals(SecurityStamp, accountStamp, StringComparison.Ordinal);

    /// <summary>Ends the session: its owner signs out, or cuts it from another device.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    /// <summary>True when <see cref="LastSeenAt"/> is old enough to be written again.</summary>
    public bool IsWorthTouchingAt(DateTimeOffset now) => now >= LastSeenAt + SeenPrecision;

    private static string Cut(string text) => text.Length <= DescriptionMaxLength ? text : text[..DescriptionMaxLength];
}
