using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>Every reason to refuse something about a relay.</summary>
public static class RelayRefusals
{
    /// <summary>No letter, or longer than <see cref="BookingRelay.NameMaxLength"/>.</summary>
    public static readonly Refusal NameNotPossible = new("relay.name-not-possible", nameof(BookingRelay.Name));

    /// <summary>Another relay has that name (settled by PostgreSQL).</summary>
    public static readonly Refusal NameTaken = new("relay.name-taken", nameof(BookingRelay.Name));

    /// <summary>It is stopped.</summary>
    public static readonly Refusal Stopped = new("relay.stopped");

    /// <summary>It is not stopped.</summary>
    public static readonly Refusal AlreadyActive = new("relay.already-active");
}
