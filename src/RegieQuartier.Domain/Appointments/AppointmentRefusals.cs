using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>Every reason to refuse something about an appointment.</summary>
public static class AppointmentRefusals
{
    /// <summary>Somebody else has the slot, or it closed (settled by PostgreSQL).</summary>
    public static readonly Refusal SlotTaken = new("appointment.slot-taken");

    /// <summary>It is already cancelled.</summary>
    public static readonly Refusal AlreadyCancelled = new("appointment.already-cancelled");

    /// <summary>Its hour has passed, or the person is already there.</summary>
    public static readonly Refusal AlreadyPast = new("appointment.already-past");

    /// <summary>It is too near for the person to change it by themselves.</summary>
    public static readonly Refusal TooLateToMove = new("appointment.too-late-to-move");

    /// <summary>The person changed it as many times as the régie lets them.</summary>
    public static readonly Refusal MovedTooOften = new("appointment.moved-too-often");

    /// <summary>It is too early to say so.</summary>
    public static readonly Refusal NotYet = new("appointment.not-yet");

    /// <summary>Its time was given to somebody else meanwhile (settled by PostgreSQL).</summary>
    public static readonly Refusal TimeGivenAway = new("appointment.time-given-away");
}
