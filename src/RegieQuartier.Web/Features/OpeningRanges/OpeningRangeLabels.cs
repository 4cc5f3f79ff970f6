using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Agenda;
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

    /// <summary>« Mardi, de 9 h à 12 h », or « Mardi 1er décembre 2026, de 9 h à 12 h » for one day.</summary>
    public static string Hours(this OpeningRange range)
    {
        var day = range.IsOnce ? range.FirstDay.ToFullDayText().Capitalised() : range.Weekday.Word();
        return $"{day}, de {range.OpensAt.ToHourText()} à {range.ClosesAt.ToHourText()}";
    }

    /// <summary>« Sauf le mardi 1er décembre. », of the days to come, « Fermée. » for the only one; empty when there is none.</summary>
    public static string Exceptions(this OpeningRange range, DateOnly today)
    {
        if (range.IsOnce)
        {
            return range.HoldsOn(range.FirstDay) ? "" : "Fermée.";
        }

        var days = range.ClosedDays.Where(day => day >= today).Order().Select(day => day.ToDayText()).ToList();
        return days.Count == 0 ? "" : $"Sauf le {string.Join(", le ", days)}.";
    }

    /// <summary>« Pause de 5 minutes après chaque rendez-vous. Depuis le 1er septembre 2026. »</summary>
    public static string Terms(this OpeningRange range)
    {
        var pause = range.Pause == TimeSpan.Zero ? "Sans pause" : $"Pause de {range.Pause.ToDurationText()}";
        if (range.IsOnce)
        {
            return $"Un seul jour. {pause} après chaque rendez-vous.";
        }

        var end = range.LastDay is { } last ? $", jusqu’au {last.ToDateText()}" : "";
        return $"{pause} après chaque rendez-vous. Depuis le {range.FirstDay.ToDateText()}{end}.";
    }

    public static string Changed(HoursScope scope, DateOnly? day) => (scope, day) switch
    {
        (HoursScope.OnDay, { } only) => $"Permanence changée pour le {only.ToDayText()} seulement.",
        (HoursScope.FromDay, { } first) => $"Permanence changée à partir du {first.ToDayText()}.",
        _ => "Permanence changée.",
    };

    public static string StillGiven(int count) => count == 1
        ? "Un rendez-vous est déjà donné à ces heures-là. Il est gardé : voyez avec la personne, depuis l’agenda."
        : $"{count} rendez-vous sont déjà donnés à ces heures-là. Ils sont gardés : voyez avec les personnes, depuis l’agenda.";

    public static string ChangedMeanwhile(OpeningRange now) =>
        $"Quelqu’un d’autre a changé cet agenda entre-temps. Cette permanence est maintenant : {now.Hours()}. {now.Terms()} Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "opening-range.closes-before-it-opens" => "L’heure de fermeture doit venir après l’heure d’ouverture.",
        "opening-range.too-short" => "Une permanence dure au moins 15 minutes.",
        "opening-range.ends-before-it-starts" => "Le dernier jour doit venir après le premier.",
        "opening-range.never-holds" => "Ce jour de la semaine ne vient pas entre le premier et le dernier jour. Changez l’un des trois.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cet agenda. Vos réponses sont gardées : enregistrez de nouveau.",
        "venue.closed" => "Ce lieu n’est plus utilisé. Choisissez-en un autre.",
        "opening-range.not-that-day" => "Cette permanence n’a pas lieu ce jour-là. Choisissez un jour où elle a lieu.",
        "opening-range.not-closed" => "Ce jour n’était pas fermé.",
        "opening-range.overlaps" => "Il y a déjà une permanence à ces heures-là. Changez les heures, ou changez l’autre permanence.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
