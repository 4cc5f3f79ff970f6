namespace RegieQuartier.Domain.Passes;

/// <summary>A demand to extend a PASS IAE, and what became of it.</summary>
public sealed class PassExtension
{
    private PassExtension()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The PASS.</summary>
    public Guid PassId { get; private set; }

    /// <summary>Why.</summary>
    public ExtensionReason Reason { get; private set; }

    /// <summary>Where it stands.</summary>
    public ExtensionState State { get; private set; }

    /// <summary>The last day of the PASS before it: it starts on that day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day of the PASS with it.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The day it was asked for.</summary>
    public DateOnly RequestedOn { get; private set; }

    /// <summary>The day of the answer; null while there is none.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Why a prescriber said no.</summary>
    public ExtensionDenial? Denial { get; private set; }

    /// <summary>By how many days it moves the end of the PASS.</summary>
    public int Days => EndsOn.DayNumber - StartsOn.DayNumber;

    internal static PassExtension Ask(IaePass pass, ExtensionReason reason, DateOnly endsOn, DateOnly requestedOn) => new()
    {
        Id = Guid.CreateVersion7(),
        PassId = pass.Id,
        Reason = reason,
        StartsOn = pass.EndsOn,
        EndsOn = endsOn,
        RequestedOn = requestedOn,
        State = reason.NeedsPrescriber() ? ExtensionState.Pending : ExtensionState.Granted,
        DecidedOn = reason.NeedsPrescriber() ? null : requestedOn,
    };

    // A suspension may have moved the end of the PASS since it was asked for: the days stay the same.
    internal void Grant(DateOnly passEndsOn, DateOnly decidedOn) =>
        (State, DecidedOn, StartsOn, EndsOn) = (ExtensionState.Granted, decidedOn, passEndsOn, passEndsOn.AddDays(Days));

    internal void Deny(ExtensionDenial denial, DateOnly decidedOn) => (State, DecidedOn, Denial) = (ExtensionState.Denied, decidedOn, denial);
}
