namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Section <c>Mail</c>: the server that takes the e-mails. Without a host there is none.</summary>
public sealed class MailSettings
{
    public const string Section = "Mail";

    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The address the e-mails come from.</summary>
    public string? From { get; set; }

    public MailTls Tls { get; set; } = MailTls.StartTls;

    /// <summary>Longest sending of one e-mail: well under the lease of a message.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

public enum MailTls
{
    /// <summary>In clear: only for a relay on the same machine.</summary>
    None,

    /// <summary>In clear, then TLS before anything is said (port 587).</summary>
    StartTls,

    /// <summary>TLS from the first byte (port 465).</summary>
    Implicit,
}
