using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>Explains an exit in plain words, with the figures that decide.</summary>
public static class ExitWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>What becomes of the person, in the words of the form's list.</summary>
    public static string Family(ExitCategory category) => category switch
    {
        ExitCategory.Durable or ExitCategory.Transition => "Un emploi",
        ExitCategory.Positive => "Une autre suite positive",
        ExitCategory.Other => "Pas d’emploi connu",
        ExitCategory.Withdrawn => "Un départ que l’État ne compte pas",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    /// <summary>A reason, as it is chosen: the two of a fixed-term job are one, its days decide.</summary>
    public static string Choice(ExitReason reason) => reason.Code == ExitReason.LastingFixedTerm ? "CDD ou intérim sans aide publique" : reason.Label;

    /// <summary>What the exit would be, before anything is kept.</summary>
    /// <param name="exit">What was tried.</param>
    /// <param name="exitOn">Its day.</param>
    /// <param name="isDayOdd">Whether the contract ended on another day.</param>
    public static DatesPreview Preview(DecidedExit exit, DateOnly exitOn, bool isDayOdd) => new(
        [
            new("Motif", null, exit.Reason.Label),
            new("Catégorie pour l’État", null, exit.Explanation.Category.ToLabel()),
            new("Compte dans les taux de sortie", null, exit.Explanation.IsCounted ? "Oui" : "Non"),
            new("Temps passé ici", null, exit.Explanation.DaysStayed < 2 ? $"{exit.Explanation.DaysStayed}\u00A0jour" : $"{exit.Explanation.DaysStayed.ToString("N0", French)}\u00A0jours"),
        ],
        isDayOdd ? ["Ce jour n’est pas celui de la fin du contrat\u00A0: vérifiez-le."] : [])
    {
        Because = Because(exit.Explanation, exit.Law, exitOn),
    };

    /// <summary>Why the rates count an exit, or not.</summary>
    private static string Because(ExitExplanation explained, LegalValues law, DateOnly exitOn) => explained.WhyNot switch
    {
        null when explained.FewestDays is { } days => $"Comptée\u00A0: {days}\u00A0jours au moins et {HoursText.Of(explained.FewestMinutes)} de travail. Source\u00A0: {law.At(LegalRule.ExitMinimumMonths, exitOn).Source}.",
        null => $"Comptée\u00A0: {HoursText.Of(explained.FewestMinutes)} de travail au moins. Source\u00A0: {law.At(explained.HoursRule, exitOn).Source}.",
        WhyNotCounted.StayTooShort => $"Non comptée\u00A0: il faut {explained.FewestDays}\u00A0jours au moins. Source\u00A0: {law.At(LegalRule.ExitMinimumMonths, exitOn).Source}.",
        WhyNotCounted.NoHours => $"Non comptée\u00A0: il faut {HoursText.Of(explained.FewestMinutes)} de travail au moins. Source\u00A0: {law.At(explained.HoursRule, exitOn).Source}.",
        WhyNotCounted.Withdrawn => "Non comptée\u00A0: l’État retire ce motif des sorties constatées.",
        _ => throw new ArgumentOutOfRangeException(nameof(explained), explained.WhyNot, null),
    };

    /// <summary>Whether the rates count an exit that is kept, and why not.</summary>
    /// <param name="whyNot">Why they do not; null when they do.</param>
    public static string Counted(WhyNotCounted? whyNot) => whyNot switch
    {
        null => "Oui",
        WhyNotCounted.StayTooShort => "Non\u00A0: trop peu de temps passé ici",
        WhyNotCounted.NoHours => "Non\u00A0: trop peu d’heures travaillées",
        WhyNotCounted.Withdrawn => "Non\u00A0: l’État retire ce motif des sorties constatées",
        _ => throw new ArgumentOutOfRangeException(nameof(whyNot), whyNot, null),
    };
}
