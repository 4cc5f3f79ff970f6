using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

/// <summary>The outbox of a site under test: put messages in, let the site deliver, read what became of them.</summary>
internal static class Outbox
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<OutgoingMessage> QueueSmsAsync(this RegieQuartierFactory site, string phone = "+33639981234") => await site.QueueAsync(
        OutgoingMessage.Queue(MessageKind.AppointmentConfirmation, MessageChannel.Sms, "Mme Hamelin", phone, "Rendez-vous", "Rendez-vous mardi à 10 h.", null, site.Clock.GetUtcNow()));

    public static async Task<OutgoingMessage> QueueMailAsync(this RegieQuartierFactory site, MessageKind kind) => await site.QueueAsync(
        OutgoingMessage.Queue(kind, MessageChannel.Email, "Claire Lemonnier", "claire@exemple.fr", "Titre à lire", "https://localhost/lien/SECRET", null, site.Clock.GetUtcNow()));

    public static async Task<OutgoingMessage> QueueAsync(this RegieQuartierFactory site, OutgoingMessage message)
    {
        await using var db = site.OpenContext();
        db.OutgoingMessages.Add(message);
        await db.SaveChangesAsync(Ct);
        return message;
    }

    public static Task<int> DeliverDueAsync(this RegieQuartierFactory site) => site.Services.GetRequiredService<DeliverMessages>().DeliverDueAsync(Ct);

    public static async Task<OutgoingMessage> ReadAsync(this RegieQuartierFactory site, Guid id)
    {
        await using var db = site.OpenContext();
        return await db.OutgoingMessages.AsNoTracking().SingleAsync(message => message.Id == id, Ct);
    }
}
