using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>How absences are said.</summary>
public static class AbsenceLabels
{
    /// <summary>« Mardi 24 novembre, toute la journée », « mardi 24 novembre, de 9 h à 12 h », « du mardi 24 au vendredi 27 novembre ».</summary>
    public static string Period(DateTimeOffset startsAt, DateTimeOffset endsAt)
    {
        var (first, last) = (ParisZone.DayOf(startsAt), ParisZone.DayOf(endsAt.AddTicks(-1)));
        var isWholeDays = startsAt == ParisZone.StartOf(first) && endsAt == ParisZone.StartOf(last.AddDays(1));
        return (first == last, isWholeDays) switch
        {
            (true, true) => $"{first.ToDayText().Capitalised()}, toute la journée",
            (true, false) => $"{first.ToDayText().Capitalised()}, de {ParisZone.TimeOf(startsAt).ToHourText()} à {ParisZone.TimeOf(endsAt).ToHourText()}",
            (false, true) => $"Du {first.ToDayText()} au {last.ToDayText()}",
            _ => $"Du {startsAt.ToDayAndHourText()} au {endsAt.ToDayAndHourText()}",
        };
    }

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "absence.ends-before-it-starts" => "La fin doit venir après le début.",
        "absence.already-past" => "Cette absence est déjà finie. Choisissez des jours à venir.",
        "absence.too-long" => "Une absence dure un an au plus. Vérifiez les dates.",
        "absence.overlaps" => "Il y a déjà une absence sur une partie de ce temps.",
        "record.changed-meanwhile" => "Quelqu’un d’autre change cet agenda en ce moment. Enregistrez de nouveau.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
