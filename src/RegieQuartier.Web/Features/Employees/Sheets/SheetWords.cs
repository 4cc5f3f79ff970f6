using RegieQuartier.Web.Features.Employees.Own;
using RegieQuartier.Web.Features.Employees.Own.Parts;
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

    /// <summary>« réussi le 4 novembre 2026 »; « pour le 1er mars 2027 »; « pas atteint à la sortie »; nothing for a goal without a day.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="isReached">Whether it was reached.</param>
    /// <param name="isOver">Whether the pathway is over.</param>
    public static string Standing(OwnGoal goal, bool isReached, bool isOver) => (isReached, isOver) switch
    {
        (true, _) => $"réussi {OwnLabels.Reached(goal).Uncapitalised()}",
        (_, true) => "pas atteint à la sortie",
        _ => goal.On is { } day ? $"pour le {day.ToDateText()}" : "",
    };
}
