using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// A place where people are received, apart from the régie's own address, which needs no row. It is closed, never deleted:
/// appointments point at it.
/// </summary>
public sealed class Venue
{
    /// <summary>Longest name, in characters: it stands beside an hour, and a text message stays one with it.</summary>
    public const int NameMaxLength = 40;

    /// <summary>Longest street, or city, in characters.</summary>
    public const int AddressMaxLength = 100;

    /// <summary>Longest sentence on how to get in, or on how to come, in characters.</summary>
    public const int WayMaxLength = 160;

    private Venue()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its name, as residents read it: « Maison de quartier ». Unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Number and street.</summary>
    public string Street { get; private set; } = "";

    /// <summary>Postcode and city.</summary>
    public string City { get; private set; } = "";

    /// <summary>How to get in; empty when nobody said.</summary>
    public string Door { get; private set; } = "";

    /// <summary>How to come; empty when nobody said.</summary>
    public string Bus { get; private set; } = "";

    /// <summary>When it was closed, in UTC; null while it is in use.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether permanences may be held there.</summary>
    public bool IsInUse => ClosedAt is null;

    /// <summary>Street and city.</summary>
    public string Address => $"{Street}, {City}";

    /// <summary>Name, street and city.</summary>
    public string NameAndAddress => $"{Name}, {Address}";

    /// <summary>Opens a place, or says why it cannot be. Whether its name is free is for PostgreSQL to say.</summary>
    /// <param name="facts">What is said of it.</param>
    public static Result<Venue> Open(VenueFacts facts)
    {
        if (facts.Refusal is { } refusal)
        {
            return refusal;
        }

        var venue = new Venue { Id = Guid.CreateVersion7() };
        venue.Set(facts);
        return venue;
    }

    /// <summary>Changes what is said of it, or says why it cannot be. Appointments there read the change.</summary>
    /// <param name="facts">What is said of it from now on.</param>
    public Result Change(VenueFacts facts)
    {
        if (facts.Refusal is { } refusal)
        {
            return refusal;
        }

        Set(facts);
        return Result.Done;
    }

    /// <summary>Holds no permanence there any more. Refused while one is to come. Appointments already given stay.</summary>
    /// <param name="ranges">The permanences held there.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result Close(IEnumerable<OpeningRange> ranges, DateOnly today, DateTimeOffset now)
    {
        if (!IsInUse)
        {
            return VenueRefusals.Closed;
        }

        if (ranges.Any(range => range.VenueId == Id && (range.LastDay is null || range.LastDay >= today)))
        {
            return VenueRefusals.StillReceives;
        }

        ClosedAt = now;
        return Result.Done;
    }

    /// <summary>Uses it again.</summary>
    public Result Reopen()
    {
        if (IsInUse)
        {
            return VenueRefusals.AlreadyInUse;
        }

        ClosedAt = null;
        return Result.Done;
    }

    private void Set(VenueFacts facts) => (Name, Street, City, Door, Bus) = (facts.Name, facts.Street, facts.City, facts.Door, facts.Bus);
}
