using System.Globalization;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>A place in a list ordered by time, then identifier, as it travels in an address.</summary>
public readonly record struct ListPlace(DateTimeOffset At, Guid Id)
{
    private const char Separator = '-';

    /// <summary>The place an address names; null for none, or for one that was not written by us.</summary>
    public static ListPlace? Read(string? text)
    {
        var parts = (text ?? "").Split(Separator);
        return parts is [var at, var id]
            && long.TryParse(at, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var ticks)
            && ticks >= DateTimeOffset.UnixEpoch.Ticks && ticks <= DateTimeOffset.MaxValue.Ticks
            && Guid.TryParseExact(id, "N", out var guid)
                ? new ListPlace(new DateTimeOffset(ticks, TimeSpan.Zero), guid)
                : null;
    }

    public override string ToString() => $"{At.UtcTicks.ToString("x", CultureInfo.InvariantCulture)}{Separator}{Id:N}";
}

/// <summary>Where a page of a list, newest first, starts: after a place, before one, or at the top.</summary>
/// <param name="After">What follows this place: older rows.</param>
/// <param name="Before">What comes before this place: newer rows.</param>
public sealed record ListSpan(ListPlace? After, ListPlace? Before)
{
    /// <summary>From the two values of an address; <c>apres</c> wins.</summary>
    public static ListSpan Read(string? after, string? before) => ListPlace.Read(after) is { } place
        ? new ListSpan(place, null)
        : new ListSpan(null, ListPlace.Read(before));
}
