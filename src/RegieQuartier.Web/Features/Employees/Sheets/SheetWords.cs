using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Sheets;

/// <summary>Short words of what is printed.</summary>
public static class SheetWords
{
    /// <summary>« Jusqu’au 1er mars 2027. »; « Fini le 1er mars 2026. »; on paper, no countdown.</summary>
    public static string Until(DateOnly? lastDay, DateOnly today) => lastDay switch
    {
        null => "Sans fin prévue.",
        { } last when last < today => $"Fini le {last.ToDateText()}.",
        { } last => $"Jusqu’au {last.ToDateText()}.",
    };
}
