using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>E-mails, through the server the settings name.</summary>
internal sealed class MailCarrier(IOptions<MailSettings> options, TimeProvider clock) : ICarrier
{
    public MessageChannel Channel => MessageChannel.Email;

    public async Task<Delivery> CarryAsync(OutgoingMessage message)
    {
        var settings = options.Value;
        if (settings.Host is null)
        {
            return Delivery.GiveUp(DeliveryFailure.NoGateway);
        }

        if (MailText.AddressOf(message.Address) is not { } address)
        {
            return Delivery.GiveUp(DeliveryFailure.BadAddress);
        }

        try
        {
            using var timeout = new CancellationTokenSource(settings.Timeout, clock);
            await SendAsync(settings, MailText.Compose(message, address, settings.From!, clock.GetUtcNow()), timeout.Token);
            return Delivery.Taken;
        }
        catch (Exception exception) when (SmtpFailures.Of(exception) is { } failure)
        {
            return failure;
        }
    }

    private static async Task SendAsync(MailSettings settings, MimeMessage mail, CancellationToken timeout)
    {
        using var client = new SmtpClient { LocalDomain = ((MailboxAddress)mail.From[0]).Domain };
        await client.ConnectAsync(settings.Host!, settings.Port, SecurityOf(settings.Tls), timeout);
        if (settings.User is not null)
        {
            await client.AuthenticateAsync(settings.User, settings.Password ?? "", timeout);
        }

        // Once the server has taken it the rest is manners: closing the connection says goodbye enough,
        // and a failed goodbye must not send the message again.
        await client.SendAsync(mail, timeout);
    }

    private static SecureSocketOptions SecurityOf(MailTls tls) => tls switch
    {
        MailTls.None => SecureSocketOptions.None,
        MailTls.StartTls => SecureSocketOptions.StartTls,
        MailTls.Implicit => SecureSocketOptions.SslOnConnect,
        _ => throw new ArgumentOutOfRangeException(nameof(tls), tls, null),
    };
}
