using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.OpeningRanges;

/// <summary>How opening hours are said.</summary>
public static class OpeningRangeLabels
{
    public static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Word(this DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "Lundi",
        DayOfWeek.Tuesday => "Mardi",
        DayOfWeek.Wednesday => "Mercredi",
        DayOfWeek.Thursday => "Jeudi",
        DayOfWeek.Friday => "Vendredi",
        DayOfWeek.Saturday => "Samedi",
        DayOfWeek.Sunday => "Dimanche",
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "opening-range.closes-before-it-opens" => "L’heure de fermeture doit venir après l’heure d’ouverture.",
        "opening-range.too-short" => "Une permanence dure au moins 15 minutes.",
        "opening-range.ends-before-it-starts" => "Le dernier jour doit venir après le premier.",
        "opening-range.overlaps" => "Il y a déjà une permanence à ces heures-là. Changez les heures, ou changez l’autre permanence.",
        "record.changed-meanwhile" => "Quelqu’un d’autre a changé cet agenda entre-temps. Vos réponses sont gardées : revenez à la liste pour voir ce qui a changé.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
