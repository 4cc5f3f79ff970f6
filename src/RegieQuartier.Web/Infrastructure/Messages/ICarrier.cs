using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Takes the messages of one channel out of the house.</summary>
internal interface ICarrier
{
    MessageChannel Channel { get; }

    /// <summary>
    /// Hands one message to the gateway. It bounds its own time and is never cut short by a shutdown:
    /// cutting it would leave a message that may have left.
    /// </summary>
    Task<Delivery> CarryAsync(OutgoingMessage message);
}

/// <summary>What became of one sending.</summary>
internal readonly record struct Delivery(DeliveryVerdict Verdict, string? Failure)
{
    public static Delivery Taken { get; } = new(DeliveryVerdict.Taken, null);

    public static Delivery TryAgain(string failure) => new(DeliveryVerdict.TryAgain, failure);

    public static Delivery GiveUp(string failure) => new(DeliveryVerdict.GiveUp, failure);
}

internal enum DeliveryVerdict
{
    /// <summary>The gateway took it.</summary>
    Taken,

    /// <summary>The gateway is in trouble, or we are: later may be better.</summary>
    TryAgain,

    /// <summary>Nothing will make this one leave.</summary>
    GiveUp,
}
