using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>How the team reads what becomes of an appointment.</summary>
public static class AppointmentLabels
{
    /// <summary>What may be said of an appointment in one tap, in the order of its buttons.</summary>
    public static readonly AppointmentStatus[] Noted = [AppointmentStatus.Arrived, AppointmentStatus.Attended, AppointmentStatus.NoShow, AppointmentStatus.Excused];

    public static string Word(this AppointmentStatus status) => status switch
    {
        AppointmentStatus.Booked => "À venir",
        AppointmentStatus.Arrived => "Arrivé",
        AppointmentStatus.Attended => "Présent",
        AppointmentStatus.NoShow => "Absent",
        AppointmentStatus.Excused => "Excusé",
        AppointmentStatus.Cancelled => "Annulé",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Picto(this AppointmentStatus status) => status switch
    {
        AppointmentStatus.Booked => "clock",
        AppointmentStatus.Arrived => "door",
        AppointmentStatus.Attended => "check",
        AppointmentStatus.NoShow => "user-x",
        AppointmentStatus.Excused => "bell",
        AppointmentStatus.Cancelled => "x",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Colour(this AppointmentStatus status) => status switch
    {
        AppointmentStatus.Booked => "info",
        AppointmentStatus.Arrived => "wait",
        AppointmentStatus.Attended => "ok",
        AppointmentStatus.NoShow => "alert",
        AppointmentStatus.Excused => "plain",
        AppointmentStatus.Cancelled => "plain",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Sentence(this Refusal refusal) => refusal.Code switch
    {
        "appointment.already-cancelled" => "Ce rendez-vous est annulé : il n’y a plus rien à noter.",
        "appointment.not-yet" => "C’est trop tôt : ce rendez-vous n’a pas encore eu lieu.",
        "appointment.time-given-away" => "L’heure a été donnée à quelqu’un d’autre entre-temps : ce rendez-vous ne peut plus la reprendre.",
        "record.changed-meanwhile" => "Quelqu’un d’autre a modifié ce rendez-vous entre-temps. Regardez où il en est, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
