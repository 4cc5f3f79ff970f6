using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Appointments.Times;

/// <summary>Where the team looks for a time, as the address says it. What it does not understand is left out.</summary>
public sealed class TimeQuery
{
    /// <summary>The help, by its word.</summary>
    [FromQuery(Name = "aide")]
    public string? Service { get; init; }

    /// <summary>The day, <c>2026-11-24</c>.</summary>
    [FromQuery(Name = "jour")]
    public string? Day { get; init; }

    /// <summary>The absence that the team comes from, and goes back to.</summary>
    [FromQuery(Name = "absence")]
    public Guid? Absence { get; init; }

    /// <summary>Who waits for the time that the team gives.</summary>
    [FromQuery(Name = "attente")]
    public Guid? Waiting { get; init; }

    /// <summary>The writer, by their number.</summary>
    [FromQuery(Name = "avec")]
    public int? Writer { get; init; }
}
