using MimeKit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Turns a message into an e-mail. Only fixed words and the address reach its headers.</summary>
internal static class MailText
{
    public static MimeMessage Compose(OutgoingMessage message, MailboxAddress address, string from, DateTimeOffset now)
    {
        var sender = MailboxAddress.Parse(from);
        var mail = new MimeMessage
        {
            // Always the same for one message: should it leave twice, mail readers show it once.
            MessageId = $"{message.Id:N}@{sender.Domain}",
            Date = ParisZone.Local(now),
            Subject = message.Title,
            Body = new TextPart("plain") { Text = message.Body ?? "" },
        };
        mail.From.Add(sender);
        mail.To.Add(address);
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    /// <summary>The one address this text holds; null when it holds none, several, or anything else.</summary>
    public static MailboxAddress? AddressOf(string? text) =>
        text is not null
        && text.All(character => character is > ' ' and < (char)127)
        && MailboxAddress.TryParse(text, out var address)
        && string.Equals(address.Address, text, StringComparison.Ordinal)
        && address.Domain.Length > 0
            ? address
            : null;
}
