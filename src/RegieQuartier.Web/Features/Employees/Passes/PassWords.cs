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

    public static string Left(PassStory pass, DateOnly today) => pass.Dates.DaysLeft(today) switch
    {
        0 => "Plus aucun jour de parcours.",
        1 => "Encore un jour de parcours.",
        var days => string.Create(CultureInfo.InvariantCulture, $"Encore {days} jours de parcours."),
    };

    public static string Push(PassSuspensionLine line) => line.Days switch
    {
        0 => "La fin ne bouge pas.",
        1 => "La fin est repoussée d’un jour.",
        var days => string.Create(CultureInfo.InvariantCulture, $"La fin est repoussée de {days} jours."),
    };
}
