using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Referents;

/// <summary>Short words on who follows whom.</summary>
public static class ReferentWords
{
    /// <summary>« Depuis le 2 mars 2026 »; « Du 2 mars 2026 au 4 mai 2026 ».</summary>
    public static string Span(ReferentLine line) => line.EndsAt is { } end
        ? $"Du {ParisZone.DayOf(line.StartsAt).ToDateText()} au {ParisZone.DayOf(end).ToDateText()}"
        : $"Depuis le {ParisZone.DayOf(line.StartsAt).ToDateText()}";
}
