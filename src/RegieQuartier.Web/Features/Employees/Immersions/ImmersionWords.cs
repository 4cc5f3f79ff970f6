using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>Short words on an immersion.</summary>
public static class ImmersionWords
{
    /// <summary>« Du 5 octobre 2026 au 9 octobre 2026, 5 jours »; « Le lundi 5 octobre 2026, un jour ».</summary>
    public static string Days(DateOnly first, DateOnly last) => first == last
        ? $"Le {first.ToFullDayText()}, un jour"
        : $"Du {first.ToDateText()} au {last.ToDateText()}, {Count(last.DayNumber - first.DayNumber + 1)}";

    /// <summary>« 5 jours »; « un jour ».</summary>
    public static string Count(int days) => days == 1 ? "un jour" : string.Create(CultureInfo.InvariantCulture, $"{days}\u00a0jours");

    /// <summary>« Confirmer un projet. »; « Confirmer un projet. Objectif atteint. »</summary>
    public static string Objective(ImmersionPurpose purpose, bool? isMet) => isMet switch
    {
        true => $"{purpose.ToLabel()}. Objectif atteint.",
        false => $"{purpose.ToLabel()}. Objectif pas encore atteint.",
        null => $"{purpose.ToLabel()}.",
    };

    /// <summary>What the host thinks; nothing when nobody said.</summary>
    public static string? Hiring(bool? wouldHire) => wouldHire switch
    {
        true => "L’hôte pourrait embaucher.",
        false => "L’hôte n’embaucherait pas.",
        null => null,
    };

    /// <summary>The limits of the law, in one paragraph, each with its source.</summary>
    public static string Limits(LegalValues law, DateOnly day) =>
        $"Une immersion (PMSMP) a un seul objectif et dure {law.Said(LegalRule.ImmersionMonths, day, "mois")} au plus, de date à date. "
        + $"Tant qu’il n’est pas atteint, elle peut être renouvelée une fois chez le même hôte : {law.Said(LegalRule.ImmersionsForOneObjective, day, "immersions")} au plus pour un même objectif. "
        + $"Chez le même hôte, sur douze mois : {law.Said(LegalRule.ImmersionsWithOneHost, day, "immersions")} et {law.Said(LegalRule.ImmersionDaysWithOneHost, day, "jours")} au plus. "
        + $"Toutes ensemble, les immersions d’une personne prennent {law.Said(LegalRule.ImmersionShareOfContract, day, "%")} au plus de la durée de son CDDI.";

    /// <summary>What somebody reads whose page is older than the immersion.</summary>
    public static string ChangedMeanwhile(WorkImmersion now) =>
        $"Quelqu’un d’autre vient de changer cette immersion. Elle dit maintenant : {now.HostName}, {now.JobTitle}, {Days(now.StartsOn, now.EndsOn).Uncapitalised()}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";
}
