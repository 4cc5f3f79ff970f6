using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Which slots are looked at, as the address says it. What it does not understand is left out.</summary>
/// <param name="Moment"><see cref="Morning"/>, <see cref="Afternoon"/>, or null for the whole day.</param>
/// <param name="FirstDay">First day looked at, or null for today.</param>
public sealed record SlotFilter(string? Moment, DateOnly? FirstDay)
{
    public const string Morning = "matin";
    public const string Afternoon = "apres-midi";

    private const string MomentKey = "moment";
    private const string FirstDayKey = "du";

    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>The keys that make another page of the same address.</summary>
    internal static string[] Keys => [MomentKey, FirstDayKey];

    internal static SlotFilter Of(IQueryCollection query) => new(
        query[MomentKey].ToString() is Morning or Afternoon ? query[MomentKey].ToString() : null,
        CalendarDays.Read(query[FirstDayKey]));

    /// <summary>
    /// Whether a link of ours leads there: only such pages are kept, so that made-up addresses do not push
    /// the useful ones out.
    /// </summary>
    internal static bool IsOurs(IQueryCollection query, DateOnly today)
    {
        var understood = Of(query);
        return understood.Moment is null == !query.ContainsKey(MomentKey)
            && understood.FirstDay is null == !query.ContainsKey(FirstDayKey)
            && (understood.FirstDay is not { } day || (day >= today && day < today.AddMonths(6)));
    }

    public bool Keeps(DateTimeOffset start) => Moment switch
    {
        Morning => ParisZone.TimeOf(start) < Noon,
        Afternoon => ParisZone.TimeOf(start) >= Noon,
        _ => true,
    };

    /// <summary>The question part of the address of a page of slots.</summary>
    public static string Query(string? moment, DateOnly? from)
    {
        string?[] parts =
        [
            moment is null ? null : $"{MomentKey}={moment}",
            from is null ? null : $"{FirstDayKey}={from.Value.ToAddress()}",
        ];
        var query = string.Join('&', parts.Where(part => part is not null));
        return query.Length == 0 ? "" : $"?{query}";
    }
}
