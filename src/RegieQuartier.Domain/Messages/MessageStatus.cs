namespace RegieQuartier.Domain.Messages;

/// <summary>Where a message stands.</summary>
public enum MessageStatus
{
    /// <summary>Waits for its turn, or for another try.</summary>
    Pending,

    /// <summary>The gateway took it.</summary>
    Sent,

    /// <summary>It cannot leave by itself: somebody must tell the person.</summary>
    ToTell,

    /// <summary>Somebody told the person.</summary>
    Told,

    /// <summary>
    /// It will not leave, and nobody may say it by voice: a link that opens an account is never dictated.
    /// The act that asked for it is done again.
    /// </summary>
    Failed,
}
