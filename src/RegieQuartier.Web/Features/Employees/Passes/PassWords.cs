using System.Globalization;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>Short words on a PASS IAE.</summary>
public static class PassWords
{
    /// <summary>What somebody reads whose page is older than the PASS.</summary>
    public static string ChangedMeanwhile(IaePass now) =>
        $"Quelqu’un d’autre vient de changer ce PASS. Il finit maintenant le {now.EndsOn.ToDateText()}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    /// <summary>« Encore 483 jours de parcours, sans compter 30 jours de suspension à venir. »</summary>
    public static string Left(PassStory pass, DateOnly today)
    {
        var left = pass.Dates.DaysLeft(today) switch
        {
            0 => "Plus aucun jour de parcours",
            1 => "Encore un jour de parcours",
            var days => string.Create(CultureInfo.InvariantCulture, $"Encore {days} jours de parcours"),
        };
        return pass.Dates.DaysHeld(today) is > 0 and var held ? $"{left}, sans compter {Days(held)} de suspension à venir." : $"{left}.";
    }

    /// <summary>« 120 jours par des suspensions et 365 jours par des prolongations ».</summary>
    public static string Elsewhere(int suspended, int extended) => (suspended, extended) switch
    {
        (_, 0) => $"{Days(suspended)} par des suspensions",
        (0, _) => $"{Days(extended)} par des prolongations",
        _ => $"{Days(suspended)} par des suspensions et {Days(extended)} par des prolongations",
    };

    /// <summary>« Suspension du 9 novembre 2026 au 30 novembre 2026 ».</summary>
    public static string Title(PassChangeKind kind, DateOnly startsOn, DateOnly endsOn) => kind == PassChangeKind.Suspension
        ? $"Suspension du {startsOn.ToDateText()} au {endsOn.ToDateText()}"
        : $"Prolongation jusqu’au {endsOn.ToDateText()}";

    /// <summary>« PASS du 2 mars 2026, 99999 12 34567 ».</summary>
    public static string Title(DateOnly startsOn, PassNumber? number) => number is { } known ? $"PASS du {startsOn.ToDateText()}, {known.Display}" : $"PASS du {startsOn.ToDateText()}";

    public static string Push(PassSuspensionLine line) => line.Days switch
    {
        0 => "La fin ne bouge pas.",
        1 => "La fin est repoussée d’un jour.",
        var days => string.Create(CultureInfo.InvariantCulture, $"La fin est repoussée de {days} jours."),
    };

    private static string Days(int days) => days == 1 ? "1\u00a0jour" : string.Create(CultureInfo.InvariantCulture, $"{days}\u00a0jours");
}
