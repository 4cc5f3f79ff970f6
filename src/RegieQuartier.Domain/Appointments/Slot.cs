using System.Globalization;

namespace RegieQuartier.Domain.Appointments;

/// <summary>A time at which a writer may receive somebody.</summary>
/// <param name="WriterId">Who receives.</param>
/// <param name="WriterNumber">Their public number.</param>
/// <param name="StartsAt">Start, in UTC, on a whole minute.</param>
/// <param name="EndsAt">End, in UTC.</param>
/// <param name="HeldUntil">End of the time taken in the agenda, pause included, in UTC.</param>
public readonly record struct Slot(Guid WriterId, int WriterNumber, DateTimeOffset StartsAt, DateTimeOffset EndsAt, DateTimeOffset HeldUntil)
{
    /// <summary>Where it is: the place of the hours it comes from; null for the régie's own.</summary>
    public Guid? VenueId { get; init; }

    /// <summary>How the slot is named in an address.</summary>
    public SlotName Name => new(StartsAt, WriterNumber);

    /// <summary>Whether the same writer cannot hold both, pauses included.</summary>
    /// <param name="other">Another slot.</param>
    public bool Overlaps(Slot other) => WriterId == other.WriterId && StartsAt < other.HeldUntil && other.StartsAt < HeldUntil;

    /// <summary>A time that the team gives beyond what is offered: no notice, no opening hours, no pause after it. It is where the writer is that day.</summary>
    /// <param name="agenda">Of who receives.</param>
    /// <param name="startsAt">Start, in UTC, on a whole minute.</param>
    /// <param name="duration">Length of the appointment.</param>
    public static Slot Beyond(WriterAgenda agenda, DateTimeOffset startsAt, TimeSpan duration) =>
        new(agenda.WriterId, agenda.WriterNumber, startsAt, startsAt + duration, startsAt + duration) { VenueId = agenda.VenueAt(startsAt) };
}

/// <summary>What several slots answer together.</summary>
public static class Slots
{
    /// <summary>The nearest to a time that somebody wanted, in order.</summary>
    /// <param name="slots">The slots offered.</param>
    /// <param name="wanted">The time wanted, in UTC.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<Slot> NearestTo(this IEnumerable<Slot> slots, DateTimeOffset wanted, int count) =>
        slots.OrderBy(slot => (slot.StartsAt - wanted).Duration()).Take(count).OrderBy(slot => slot.StartsAt);
}

/// <summary>
/// A slot in an address: start in UTC and writer, as in <c>20261124T0900Z-1</c>. It promises nothing: the
/// slot is calculated again from it.
/// </summary>
/// <param name="StartsAt">Start, in UTC.</param>
/// <param name="WriterNumber">The writer's public number.</param>
public readonly record struct SlotName(DateTimeOffset StartsAt, int WriterNumber)
{
    private const string Format = "yyyyMMdd'T'HHmm'Z'";

    /// <summary>Reads an address; false when it is not one.</summary>
    public static bool TryParse(string? text, out SlotName name)
    {
        name = default;
        var parts = text?.Split('-');
        if (parts is not [var start, var number]
            || !DateTimeOffset.TryParseExact(start, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var startsAt)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var writer))
        {
            return false;
        }

        name = new SlotName(startsAt, writer);
        return startsAt.Year is >= 2000 and < 2100;
    }

    /// <summary>The address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartsAt.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)}-{WriterNumber}");
}
