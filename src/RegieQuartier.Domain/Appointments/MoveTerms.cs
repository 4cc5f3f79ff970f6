using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>What the régie lets a person change by themselves.</summary>
/// <param name="Until">How long before the start the day or the hour may still be changed.</param>
/// <param name="Allowed">How many times.</param>
public readonly record struct MoveTerms(TimeSpan Until, int Allowed)
{
    /// <summary>Why the person may not change it any more; null when they may.</summary>
    /// <param name="status">What became of the appointment.</param>
    /// <param name="startsAt">Its start, in UTC.</param>
    /// <param name="moves">How many times the person changed it.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Refusal? RefusalFor(AppointmentStatus status, DateTimeOffset startsAt, int moves, DateTimeOffset now) => status switch
    {
        _ when !status.HoldsItsTime() => AppointmentRefusals.AlreadyCancelled,
        _ when status != AppointmentStatus.Booked || now >= startsAt => AppointmentRefusals.AlreadyPast,
        _ when startsAt - now < Until => AppointmentRefusals.TooLateToMove,
        _ when moves >= Allowed => AppointmentRefusals.MovedTooOften,
        _ => null,
    };
}
