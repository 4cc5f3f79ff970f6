namespace RegieQuartier.Web.Features.Appointments;

/// <summary>The links between the agendas that a person may open.</summary>
/// <param name="Day">The day looked at.</param>
/// <param name="Writers">Those whose agenda may be opened.</param>
/// <param name="Writer">The one shown; null for everybody's day.</param>
/// <param name="IsWeek">Whether a whole week is shown.</param>
public sealed record AgendaTabs(DateOnly Day, IReadOnlyList<AgendaWriter> Writers, AgendaWriter? Writer, bool IsWeek);

/// <summary>The links that change the day of an agenda.</summary>
/// <param name="Day">The day looked at.</param>
/// <param name="Now">The instant, in UTC.</param>
/// <param name="Step">How many days before or after one link goes.</param>
/// <param name="Link">The address of a day.</param>
/// <param name="Path">Where the form of a date leads.</param>
/// <param name="WriterNumber">The writer shown, or null.</param>
public sealed record DayPicker(DateOnly Day, DateTimeOffset Now, int Step, Func<DateOnly, string> Link, string Path, int? WriterNumber)
{
    /// <summary>Which place is looked at.</summary>
    public PlaceFilter Place { get; init; } = PlaceFilter.All;

    public DateOnly Today => Domain.Common.ParisZone.DayOf(Now);

    /// <summary>Whether today is looked at.</summary>
    public bool IsToday => Day <= Today && Today < Day.AddDays(Step);
}
