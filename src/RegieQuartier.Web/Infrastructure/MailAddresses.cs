using MimeKit;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>What can be written on an envelope.</summary>
internal static class MailAddresses
{
    /// <summary>Whether the text is one address, with a domain that has a dot.</summary>
    public static bool IsAddress(string text) =>
        MailboxAddress.TryParse(text.Trim(), out var address)
        && string.Equals(address.Address, text.Trim(), StringComparison.Ordinal)
        && address.Domain.Contains('.', StringComparison.Ordinal);
}
