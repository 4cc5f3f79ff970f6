using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

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

    /// <summary>« Mardi, de 9 h à 12 h ».</summary>
    public static string Hours(this OpeningRange range) => $"{range.Weekday.Word()}, de {range.OpensAt.ToHourText()} à {range.ClosesAt.ToHourText()}";

    /// <summary>« Pause de 5 minutes après chaque rendez-vous. Depuis le 1er septembre 2026. »</summary>
    public static string Terms(this OpeningRange range)
    {
        var pause = range.Pause == TimeSpan.Zero ? "Sans pause" : $"Pause de {range.Pause.ToDurationText()}";
        var end = range.LastDay is { } last ? $", jusqu’au {last.ToDateText()}" : "";
        return $"{pause} après chaque rendez-vous. Depuis le {range.FirstDay.ToDateText()}{end}.";
    }

    public static string ChangedMeanwhile(OpeningRange now) =>
        $"Quelqu’un d’autre a changé cet agenda entre-temps. Cette permanence est maintenant : {now.Hours()}. {now.Terms()} Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "opening-range.closes-before-it-opens" => "L’heure de fermeture doit venir après l’heure d’ouverture.",
        "opening-range.too-short" => "Une permanence dure au moins 15 minutes.",
        "opening-range.ends-before-it-starts" => "Le dernier jour doit venir après le premier.",
        "opening-range.never-holds" => "Ce jour de la semaine ne vient pas entre le premier et le dernier jour. Changez l’un des trois.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cet agenda. Vos réponses sont gardées : enregistrez de nouveau.",
        "opening-range.overlaps" => "Il y a déjà une permanence à ces heures-là. Changez les heures, ou changez l’autre permanence.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
