using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>Which slots are looked at, as the address says it. What it does not understand is left out.</summary>
public sealed class SlotFilter
{
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>« matin » or « apres-midi »; anything else is the whole day.</summary>
    [FromQuery(Name = "moment")]
    public string? Moment { get; init; }

    /// <summary>First day looked at, as 2026-11-30.</summary>
    [FromQuery(Name = "du")]
    public string? From { get; init; }

    public DateOnly? FirstDay => DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public bool Keeps(DateTimeOffset start) => Moment switch
    {
        "matin" => ParisZone.TimeOf(start) < Noon,
        "apres-midi" => ParisZone.TimeOf(start) >= Noon,
        _ => true,
    };
}
