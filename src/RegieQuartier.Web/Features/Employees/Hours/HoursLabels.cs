using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>What the team reads of hours.</summary>
public static class HoursLabels
{
    /// <summary>Which hours count, as an agreement says it.</summary>
    public static string ToLabel(this HoursBasis basis) => basis switch
    {
        HoursBasis.Paid => "heures payées",
        HoursBasis.Worked => "heures travaillées",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    /// <summary>The sentence of a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="now">What is kept now, for who came too late.</param>
    public static string Sentence(Refusal refusal, HoursFigures? now = null) => refusal.Code switch
    {
        "hours.not-a-month" => "Ce mois n’existe pas.",
        "hours.not-begun" => "Ce mois n’a pas commencé : ses heures se notent à partir de son premier jour.",
        "hours.out-of-reach" => "Pas de contrat d’insertion ce mois-ci, ou plus dans votre équipe.",
        "hours.paid-not-possible" => "Heures payées : 744 h au plus dans un mois.",
        "hours.worked-not-possible" => "Heures travaillées : 744 h au plus dans un mois.",
        "hours.already-entered" or "record.changed-meanwhile" => $"{Meanwhile(now)} Ce que vous avez écrit est gardé ici : enregistrez de nouveau pour le mettre à la place.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };

    /// <summary>Why a file does not bring in the hours of a month that has some.</summary>
    public static string EnteredBefore(HoursFigures now) =>
        $"Déjà noté : {HoursText.Of(now.PaidMinutes)} payées, {HoursText.Of(now.WorkedMinutes)} travaillées. Supprimez cette ligne, ou corrigez sur la page du mois.";

    private static string Meanwhile(HoursFigures? now) => now is { } figures
        ? $"Quelqu’un d’autre vient de noter {HoursText.Of(figures.PaidMinutes)} payées et {HoursText.Of(figures.WorkedMinutes)} travaillées."
        : "Quelqu’un d’autre vient de changer ces heures.";
}
