using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Venues;

/// <summary>What the team reads of a place.</summary>
public static class VenueWords
{
    public static string Permanences(int count) => count switch
    {
        0 => "Aucune permanence à venir.",
        1 => "Une permanence à venir.",
        _ => $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} permanences à venir.",
    };

    public static string ChangedMeanwhile(Venue now) =>
        $"Quelqu’un d’autre a changé ce lieu entre-temps. Il est maintenant : {now.NameAndAddress}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "venue.name-not-possible" => "Écrivez un nom de 40 lettres au plus. Exemple : Maison de quartier.",
        "venue.name-taken" => "Il y a déjà un lieu de ce nom. Donnez un autre nom, ou changez ce lieu.",
        "venue.street-not-possible" => "Écrivez le numéro et la rue, 100 lettres au plus.",
        "venue.city-not-possible" => "Écrivez le code postal et la ville, 100 lettres au plus.",
        "venue.door-too-long" => "Gardez l’essentiel pour entrer : 160 lettres au plus.",
        "venue.bus-too-long" => "Gardez l’essentiel pour venir : 160 lettres au plus.",
        "venue.still-receives" => "Une permanence est encore prévue à ce lieu. Donnez-lui d’abord un autre lieu, ou arrêtez-la.",
        "venue.closed" => "Ce lieu n’était déjà plus utilisé.",
        "venue.already-in-use" => "Ce lieu était déjà utilisé.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce lieu. Regardez la liste, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
