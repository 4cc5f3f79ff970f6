using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>Every reason to refuse something about the waiting list.</summary>
public static class WaitingRefusals
{
    /// <summary>The appointment is too near for an earlier time to be worth waiting for.</summary>
    public static readonly Refusal TooNear = new("waiting.too-near");

    /// <summary>There is no appointment to come: it is cancelled, past, or the person is there.</summary>
    public static readonly Refusal NothingToCome = new("waiting.nothing-to-come");

    /// <summary>Somebody already waits for this appointment (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyWaiting = new("waiting.already-waiting");

    /// <summary>The person is not on the list any more.</summary>
    public static readonly Refusal NoLongerWaiting = new("waiting.no-longer-waiting");

    /// <summary>The time is not held for the person any more: too late, answered before, or no longer possible.</summary>
    public static readonly Refusal OfferOver = new("waiting.offer-over");
}
