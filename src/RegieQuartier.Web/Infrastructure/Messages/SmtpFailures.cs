using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Reads what a failed sending means: this address, this moment, or our own settings.</summary>
internal static class SmtpFailures
{
    private const int FirstPermanentCode = 500;

    public static Delivery? Of(Exception exception) => exception switch
    {
        OperationCanceledException or TimeoutException => Delivery.TryAgain(DeliveryFailure.TimedOut),
        AuthenticationException or SslHandshakeException or ServiceNotAuthenticatedException or NotSupportedException => Delivery.TryAgain(DeliveryFailure.NotAllowed),
        SmtpCommandException refused => OfCommand(refused),
        SocketException or IOException or ProtocolException => Delivery.TryAgain(DeliveryFailure.Unreachable),
        _ => null,
    };

    // A refused sender is our own settings' fault: every message would be lost to it.
    private static Delivery OfCommand(SmtpCommandException refused)
    {
        var failure = DeliveryFailure.Refused((int)refused.StatusCode);
        var concernsTheMessage = refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;
        return concernsTheMessage && (int)refused.StatusCode >= FirstPermanentCode ? Delivery.GiveUp(failure) : Delivery.TryAgain(failure);
    }
}
