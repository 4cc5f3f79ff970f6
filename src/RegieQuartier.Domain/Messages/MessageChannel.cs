namespace RegieQuartier.Domain.Messages;

/// <summary>How a message reaches its person.</summary>
public enum MessageChannel
{
    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Text message to a mobile phone.</summary>
    Sms,

    /// <summary>Somebody calls, or says it at the desk.</summary>
    Voice,
}
