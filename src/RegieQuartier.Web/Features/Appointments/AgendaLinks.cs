using System.Globalization;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Appointments;

internal static class AgendaLinks
{
    public static string Day(DateOnly day, int writerNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"/agenda?jour={day.ToAddress()}&avec={writerNumber}");

    /// <summary>Where the team gives somebody an appointment on that day.</summary>
    public static string New(DateOnly day, int writerNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"/agenda/nouveau?jour={day.ToAddress()}&avec={writerNumber}");

    /// <summary>The line of an appointment in the day's page: where one comes back to after an act.</summary>
    public static string Line(Guid appointmentId) => $"rdv-{appointmentId:N}";
}
