using System.Security.Claims;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Features.Messages;

/// <summary>Messages in each of their states.</summary>
internal static class MessageWorld
{
    private static readonly DateTimeOffset Now = RegieQuartierFactory.Start;

    public static OutgoingMessage ToTell() => With(Sms("Yvette Hamelin"), message => message.Fail(DeliveryFailure.NoGateway, Now));

    public static OutgoingMessage Sent() => With(Sms("Bruno Anquetil"), message => message.Settle(Now));

    public static OutgoingMessage Pending(string name = "Mirela Oprea") => Sms(name);

    public static OutgoingMessage PendingReset() => Reset("Claire Lemonnier");

    public static OutgoingMessage FailedReset() => With(Reset("Paul Lecoutour"), message => message.Fail(DeliveryFailure.NoGateway, Now));

    public static async Task PutAsync(this RegieQuartierFactory site, params OutgoingMessage[] messages)
    {
        await using var db = site.OpenContext();
        db.OutgoingMessages.AddRange(messages);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static ClaimsPrincipal Person(Role role) => new(new ClaimsIdentity(
        [new Claim(AccountClaims.AccountId, Guid.Empty.ToString()), .. RoleCapabilities.Of([role]).Select(held => new Claim(AccountClaims.Capability, held))], "essai"));

    private static OutgoingMessage With(OutgoingMessage message, Action<OutgoingMessage> act)
    {
        message.Claim(Now);
        act(message);
        return message;
    }

    private static OutgoingMessage Sms(string name) => OutgoingMessage.Queue(
        MessageKind.AppointmentConfirmation, MessageChannel.Sms, name, "+33639981234", "Rendez-vous", "Rendez-vous mardi à 10 h.", null, Now);

    private static OutgoingMessage Reset(string name) => OutgoingMessage.Queue(
        MessageKind.PasswordReset, MessageChannel.Email, name, "claire@exemple.fr", "Mot de passe", "https://localhost/lien/SECRET", null, Now);
}
