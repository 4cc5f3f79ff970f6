using System.Globalization;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Relays;

/// <summary>How relays are said to the team.</summary>
public static class RelayLabels
{
    public static string Booked(int count) => count switch
    {
        0 => "Aucun rendez-vous pris depuis 30 jours.",
        1 => "1\u00a0rendez-vous pris depuis 30 jours.",
        _ => $"{count.ToString(CultureInfo.InvariantCulture)}\u00a0rendez-vous pris depuis 30 jours.",
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "relay.name-not-possible" => "Écrivez un nom de 80 lettres au plus. Exemple : Centre social du Chemin Vert.",
        "relay.name-taken" => "Il y a déjà un relais de ce nom. S’il a perdu son lien, faites-lui-en un nouveau.",
        "relay.stopped" => "Ce relais est arrêté. Reprenez-le d’abord.",
        "relay.already-active" => "Ce relais n’était pas arrêté.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce relais. Regardez la liste, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
