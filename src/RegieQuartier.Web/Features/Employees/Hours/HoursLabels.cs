using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;
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
    /// <param name="month">The month, whose days bound its hours; null while it is not known.</param>
    public static string Sentence(Refusal refusal, HoursFigures? now = null, DateOnly? month = null) => refusal.Code switch
    {
        "hours.not-a-month" => "Ce mois n’existe pas.",
        "hours.not-begun" => "Ce mois n’a pas commencé : ses heures se notent à partir de son premier jour.",
        "hours.out-of-reach" => "Pas de contrat d’insertion ce mois-ci, ou plus dans votre équipe.",
        "hours.paid-not-possible" => $"Heures payées : {Most(month)}.",
        "hours.worked-not-possible" => $"Heures travaillées : {Most(month)}.",
        "hours.worked-more-than-paid" => "Plus d’heures travaillées que payées.",
        "hours.records-held" => "Ces dossiers sont en cours d’écriture, sans doute par un import. Ce que vous avez écrit est gardé ici : enregistrez de nouveau dans une minute.",
        "hours.already-entered" or "record.changed-meanwhile" => $"{Meanwhile(now)} Ce que vous avez écrit est gardé ici : enregistrez de nouveau pour le mettre à la place.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };

    /// <summary>What is asked of figures that may be meant; null when there is nothing to ask.</summary>
    /// <param name="fullName">Whose hours they are.</param>
    /// <param name="month">The month.</param>
    /// <param name="figures">The figures.</param>
    public static string? Question(string fullName, DateOnly month, HoursFigures figures) =>
        Oddity(month, figures) is { } oddity ? $"{fullName} a {oddity} : confirmez si c’est voulu (modulation, récupération)." : null;

    /// <summary>The same for a row of a file, which it does not stop; null when there is nothing to say.</summary>
    public static string? Hint(DateOnly month, HoursFigures figures) =>
        Oddity(month, figures) is { } oddity ? $"En {month.ToMonthText()}, {oddity} : vérifiez que c’est voulu (modulation, récupération). Cela n’empêche pas d’importer." : null;

    /// <summary>Why a file does not bring in the hours of a month that has some.</summary>
    public static string EnteredBefore(HoursFigures now) =>
        $"Déjà noté : {HoursText.Of(now.PaidMinutes)} payées, {HoursText.Of(now.WorkedMinutes)} travaillées. Supprimez cette ligne, ou corrigez sur la page du mois.";

    private static string? Oddity(DateOnly month, HoursFigures figures) => MonthlyHours.ToConfirm(month, figures.PaidMinutes, figures.WorkedMinutes) is null
        ? null
        : $"{HoursText.Of(figures.WorkedMinutes)} travaillées pour {HoursText.Of(figures.PaidMinutes)} payées";

    private static string Most(DateOnly? month) => month is { } known
        ? $"{HoursText.Of(MonthlyHours.MinutesOf(known))} au plus en {known.ToMonthText()}"
        : $"{HoursText.Of(MonthlyHours.MinutesMax)} au plus dans un mois";

    private static string Meanwhile(HoursFigures? now) => now is { } figures
        ? $"Quelqu’un d’autre vient de noter {HoursText.Of(figures.PaidMinutes)} payées et {HoursText.Of(figures.WorkedMinutes)} travaillées."
        : "Quelqu’un d’autre vient de changer ces heures.";
}
