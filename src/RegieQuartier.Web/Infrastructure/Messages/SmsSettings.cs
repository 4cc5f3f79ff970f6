namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Section <c>Sms</c>: the gateway that takes the text messages. Without an address there is none.</summary>
public sealed class SmsSettings
{
    public const string Section = "Sms";

    public Uri? Url { get; set; }

    public string? Token { get; set; }

    /// <summary>The name shown as the sender.</summary>
    public string? Sender { get; set; }

    /// <summary>Longest sending of one text message: well under the lease of a message.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);
}
