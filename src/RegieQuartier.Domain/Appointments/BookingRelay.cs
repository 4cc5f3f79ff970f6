using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// A partner structure that books for the people it helps: a social centre, a building keeper. A secret link opens its
/// pages, without an account; only the link's hash is kept.
/// </summary>
public sealed class BookingRelay
{
    /// <summary>Longest name of a structure, in characters.</summary>
    public const int NameMaxLength = 80;

    private BookingRelay()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name of the structure, as the team reads it beside an appointment. Unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Hash of the secret in its link. Unique.</summary>
    public byte[] LinkHash { get; private set; } = [];

    /// <summary>When its present link was made, in UTC.</summary>
    public DateTimeOffset LinkMadeAt { get; private set; }

    /// <summary>When it was stopped, in UTC; null while its link opens.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether its link opens.</summary>
    public bool IsActive => StoppedAt is null;

    /// <summary>Welcomes a structure, or says why it cannot be.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="linkHash">Hash of the secret in its link, which is never kept.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Result<BookingRelay> Welcome(string name, byte[] linkHash, DateTimeOffset now) =>
        name.Length > NameMaxLength || PersonNames.Searchable(name).Length == 0
            ? RelayRefusals.NameNotPossible
            : new BookingRelay { Id = Guid.CreateVersion7(now), Name = name, LinkHash = linkHash, LinkMadeAt = now };

    /// <summary>Gives it another link: the one before opens nothing any more. Refused while it is stopped.</summary>
    /// <param name="linkHash">Hash of the new secret.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result RenewLink(byte[] linkHash, DateTimeOffset now)
    {
        if (!IsActive)
        {
            return RelayRefusals.Stopped;
        }

        (LinkHash, LinkMadeAt) = (linkHash, now);
        return Result.Done;
    }

    /// <summary>Closes its link. What it booked stays.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public Result Stop(DateTimeOffset now)
    {
        if (!IsActive)
        {
            return RelayRefusals.Stopped;
        }

        StoppedAt = now;
        return Result.Done;
    }

    /// <summary>Opens its link again, the same as before.</summary>
    public Result Resume()
    {
        if (IsActive)
        {
            return RelayRefusals.AlreadyActive;
        }

        StoppedAt = null;
        return Result.Done;
    }

    /// <summary>The person it books for; who helps is « Awa Diallo, Centre social ».</summary>
    /// <param name="firstName">First name of the person.</param>
    /// <param name="lastName">Last name of the person.</param>
    /// <param name="phone">Where to reach them, if anywhere.</param>
    /// <param name="helperName">Who books, at the structure.</param>
    /// <param name="language">Code of the language the person is written to in.</param>
    public Visitor Introduce(string firstName, string lastName, PhoneNumber? phone, string helperName, string language) =>
        new(firstName, lastName, phone, null, $"{helperName}, {Name}") { RelayId = Id, Language = language };
}
