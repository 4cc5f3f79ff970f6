using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>How the team reads what becomes of an appointment.</summary>
public static class AppointmentStatusLabels
{
    public static string Word(this AppointmentStatus status) => status switch
    {
        AppointmentStatus.Booked => "À venir",
        AppointmentStatus.Arrived => "Arrivé",
        AppointmentStatus.Attended => "Présent",
        AppointmentStatus.NoShow => "Absent",
        AppointmentStatus.Excused => "Excusé",
        AppointmentStatus.Cancelled => "Annulé",
        AppointmentStatus.Offered => "Proposé",
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
        AppointmentStatus.Offered => "hourglass",
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
        AppointmentStatus.Offered => "wait",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}

/// <summary>What <c>_StatusChip</c> shows: the status, or that it waits to be noted.</summary>
public sealed record StatusChip(AppointmentStatus Status, bool IsToFill);
