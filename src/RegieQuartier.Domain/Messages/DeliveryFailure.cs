using System.Globalization;

namespace RegieQuartier.Domain.Messages;

/// <summary>
/// Why a message did not leave. Fixed words only: a gateway's answer often repeats the address, which
/// would then be kept beside the message and in the logs.
/// </summary>
public static class DeliveryFailure
{
    /// <summary>No gateway is configured for this channel.</summary>
    public const string NoGateway = "no-gateway";

    /// <summary>The gateway could not be reached, or hung up.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The gateway did not answer in time.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>The gateway does not accept our own settings: name, password, encryption.</summary>
    public const string NotAllowed = "not-allowed";

    /// <summary>The address or the number cannot be written to.</summary>
    public const string BadAddress = "bad-address";

    /// <summary>Something broke on our side; the logs tell what.</summary>
    public const string Unexpected = "unexpected";

    /// <summary>Start of every refusal by the gateway.</summary>
    public const string RefusedPrefix = "refused-";

    /// <summary>The gateway refused, with its number: <c>refused-550</c>.</summary>
    /// <param name="code">The SMTP or HTTP number.</param>
    public static string Refused(int code) => RefusedPrefix + code.ToString(CultureInfo.InvariantCulture);
}
