using System.Globalization;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Services;

/// <summary>How the helps that can be booked are said to the team.</summary>
public static class ServiceLabels
{
    public static string ToLabel(this ServiceAudience audience) => audience switch
    {
        ServiceAudience.Everybody => "Tout le monde, en ligne",
        ServiceAudience.PartnersAndTeam => "Les partenaires et l’équipe",
        ServiceAudience.TeamOnly => "L’équipe seulement",
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, null),
    };

    public static string Picto(this ServiceAudience audience) => audience switch
    {
        ServiceAudience.Everybody => "globe",
        ServiceAudience.PartnersAndTeam => "users",
        ServiceAudience.TeamOnly => "lock",
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, null),
    };

    public static string Colour(this ServiceAudience audience) => audience switch
    {
        ServiceAudience.Everybody => "ok",
        ServiceAudience.PartnersAndTeam => "teal",
        ServiceAudience.TeamOnly => "plain",
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, null),
    };

    /// <summary>« 30 minutes avant », « 24 heures avant », « jusqu’au dernier moment ».</summary>
    public static string Notice(TimeSpan notice)
    {
        var minutes = (int)notice.TotalMinutes;
        return minutes switch
        {
            0 => "jusqu’au dernier moment",
            60 => "1\u00a0heure avant",
            _ when minutes % 60 == 0 => $"{(minutes / 60).ToString(CultureInfo.InvariantCulture)}\u00a0heures avant",
            _ => $"{minutes.ToString(CultureInfo.InvariantCulture)}\u00a0minutes avant",
        };
    }

    /// <summary>« 45 minutes. On réserve 42 jours avant au plus tôt, 30 minutes avant au plus tard. »</summary>
    public static string Terms(TimeSpan duration, TimeSpan notice, int daysAhead)
    {
        var days = daysAhead == 1 ? "la veille" : $"{daysAhead.ToString(CultureInfo.InvariantCulture)}\u00a0jours avant";
        return $"{duration.ToDurationText().Capitalised()}. On réserve {days} au plus tôt, {Notice(notice)}{(notice == TimeSpan.Zero ? "" : " au plus tard")}.";
    }

    public static string Added(ServiceAudience audience) => audience switch
    {
        ServiceAudience.Everybody => "Aide ajoutée. Elle est déjà proposée aux habitants.",
        ServiceAudience.PartnersAndTeam => "Aide ajoutée. Les partenaires et l’équipe peuvent déjà la réserver.",
        ServiceAudience.TeamOnly => "Aide ajoutée. L’équipe peut déjà la réserver.",
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, null),
    };

    private static string ChangedMeanwhile(AppointmentService now) =>
        $"Quelqu’un d’autre a changé cette aide entre-temps. Elle est maintenant : {now.Name}. {Terms(now.Duration, now.ShortestNotice, now.DaysAhead)} {now.Audience.ToLabel()}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";

    /// <summary>Why a change was refused, with how the help stands now when somebody else changed it.</summary>
    public static string Sentence(Refusal refusal, AppointmentService now) => refusal == Constraints.ChangedMeanwhile ? ChangedMeanwhile(now) : Sentence(refusal);

    /// <summary>Those who wait for a help that is withdrawn.</summary>
    public static string StillWaiting(int count) => count switch
    {
        1 => "Une personne attend une place pour cette aide : plus aucune ne lui sera proposée. Elle reste sur la liste d’attente, pour que vous l’appeliez.",
        _ => $"{count.ToString(CultureInfo.InvariantCulture)} personnes attendent une place pour cette aide : plus aucune ne leur sera proposée. Elles restent sur la liste d’attente, pour que vous les appeliez.",
    };

    public static string StillBooked(int count) => count switch
    {
        0 => "Personne n’a de rendez-vous à venir pour cette aide.",
        1 => "Un rendez-vous à venir est déjà pris pour cette aide. Il reste à l’agenda.",
        _ => $"{count.ToString(CultureInfo.InvariantCulture)} rendez-vous à venir sont déjà pris pour cette aide. Ils restent à l’agenda.",
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "service.name-not-possible" => "Écrivez un nom avec des lettres de notre alphabet, 120 lettres au plus.",
        "service.name-too-long" => "Écrivez un nom, 120 lettres au plus.",
        "service.summary-not-possible" => "Gardez quelques exemples : 120 lettres au plus.",
        "service.address-taken" => "Une autre page a déjà ce nom dans son adresse. Donnez un autre nom.",
        "service.duration-not-possible" => "La durée va de 5 à 240 minutes, de cinq en cinq. Exemple : 45.",
        "service.days-ahead-not-possible" => "On peut réserver de 1 à 365 jours à l’avance.",
        "service.never-offered" => "À ce délai, aucune place ne serait proposée. Ouvrez plus de jours, ou choisissez un délai plus court.",
        "service.too-much-to-bring" => "Gardez l’essentiel : douze choses à apporter au plus.",
        "service.thing-too-long" => "Une ligne est trop longue : 80 lettres au plus pour chaque chose à apporter.",
        "service.already-first" => "Cette aide est déjà la première, ou elle n’est plus proposée.",
        "service.already-withdrawn" => "Cette aide n’était déjà plus proposée.",
        "service.already-offered" => "Cette aide était déjà proposée.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer les aides. Regardez la liste, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
