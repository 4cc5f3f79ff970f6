using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>What the team may note of an appointment, and what it reads when it cannot be.</summary>
public static class AppointmentLabels
{
    /// <summary>What may be said of an appointment in one tap, in the order of its buttons.</summary>
    public static readonly AppointmentStatus[] Noted = [AppointmentStatus.Arrived, AppointmentStatus.Attended, AppointmentStatus.NoShow, AppointmentStatus.Excused];

    public static string Sentence(this Refusal refusal) => refusal.Code switch
    {
        "appointment.already-cancelled" => "Ce rendez-vous est annulé : il n’y a plus rien à noter.",
        "appointment.not-yet" => "C’est trop tôt : ce rendez-vous n’a pas encore eu lieu.",
        "appointment.time-given-away" => "L’heure a été donnée à quelqu’un d’autre entre-temps : ce rendez-vous ne peut plus la reprendre.",
        "record.changed-meanwhile" => "Quelqu’un d’autre a modifié ce rendez-vous entre-temps. Regardez où il en est, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
