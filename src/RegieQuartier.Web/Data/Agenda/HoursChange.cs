namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Opening hours as they are asked for.</summary>
public sealed record OpeningHours(
    DayOfWeek Weekday, TimeOnly OpensAt, TimeOnly ClosesAt, DateOnly FirstDay, DateOnly? LastDay, TimeSpan Pause, TimeSpan Step)
{
    /// <summary>The place; null for the régie's own.</summary>
    public Guid? VenueId { get; init; }
}

/// <summary>How far a change of opening hours goes.</summary>
public enum HoursScope
{
    /// <summary>Every week there is.</summary>
    Always,

    /// <summary>A day, and the weeks after.</summary>
    FromDay,

    /// <summary>One day.</summary>
    OnDay,
}

/// <summary>A change of opening hours, as it is asked for.</summary>
/// <param name="Hours">The hours wanted.</param>
/// <param name="Scope">How far it goes.</param>
/// <param name="Day">The day it starts from or is for; null for every week.</param>
/// <param name="AgendaVersion">The agenda that was looked at: a change on another one is refused.</param>
public sealed record HoursChange(OpeningHours Hours, HoursScope Scope, DateOnly? Day, long AgendaVersion);
