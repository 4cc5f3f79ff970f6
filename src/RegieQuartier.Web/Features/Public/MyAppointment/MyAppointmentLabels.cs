using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>What a resident reads when something can no longer be done here.</summary>
public static class MyAppointmentLabels
{
    /// <summary>Why the day and the hour can no longer be changed by oneself, for an appointment that still stands.</summary>
    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "appointment.too-late-to-move" => "C’est bientôt : il est trop tard pour changer l’heure ici. Appelez-nous.",
        "appointment.moved-too-often" => "Vous avez déjà changé plusieurs fois. Pour changer encore, appelez-nous.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
