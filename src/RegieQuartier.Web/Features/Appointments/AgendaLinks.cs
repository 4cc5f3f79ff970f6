using System.Globalization;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Appointments;

internal static class AgendaLinks
{
    public static string Day(DateOnly day, int writerNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"/agenda?jour={day.ToAddress()}&avec={writerNumber}");
}
