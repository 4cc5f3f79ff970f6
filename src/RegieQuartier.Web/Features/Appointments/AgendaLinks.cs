using System.Globalization;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Appointments;

internal static class AgendaLinks
{
    /// <summary>Where a writer's day is looked for.</summary>
    public const string DayPath = "/agenda";

    /// <summary>Where a writer's week is looked for.</summary>
    public const string WeekPath = "/agenda/semaine";

    /// <summary>Where everybody's day is looked for.</summary>
    public const string EverybodyPath = "/agenda/accueil";

    public static string Day(DateOnly day, int writerNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"/agenda?jour={day.ToAddress()}&avec={writerNumber}");

    /// <summary>The week of a writer that holds a day.</summary>
    public static string Week(DateOnly day, int writerNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"/agenda/semaine?jour={day.ToAddress()}&avec={writerNumber}");

    /// <summary>Everybody's day, at a place.</summary>
    public static string Everybody(DateOnly day, PlaceFilter place) => $"/agenda/accueil?jour={day.ToAddress()}{place.Query}";

    /// <summary>Where the team gives somebody an appointment on that day.</summary>
    public static string New(DateOnly day, int writerNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"/agenda/nouveau?jour={day.ToAddress()}&avec={writerNumber}");

    /// <summary>The line of an appointment in the day's page: where one comes back to after an act.</summary>
    public static string Line(Guid appointmentId) => $"rdv-{appointmentId:N}";
}
