using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>
/// Sends what is due. Any number of instances may do it at once: a message is claimed under a row lock
/// with a lease, so that it leaves once, and again only when its worker died between the gateway's
/// answer and our note of it.
/// </summary>
internal sealed class DeliverMessages(
    WorkerDatabase database, IEnumerable<ICarrier> carriers, TimeProvider clock, ILogger<DeliverMessages> logger)
{
    /// <summary>Empties every channel of its due messages, side by side: a dead mail server holds no text message back.</summary>
    /// <returns>How many messages were tried.</returns>
    public async Task<int> DeliverDueAsync(CancellationToken ct)
    {
        var tried = await Task.WhenAll(carriers.Select(carrier => EmptyAsync(carrier, ct)));
        return tried.Sum();
    }

    private async Task<int> EmptyAsync(ICarrier carrier, CancellationToken ct)
    {
        var tried = 0;
        while (!ct.IsCancellationRequested && await DeliverNextAsync(carrier, ct) is { } delivery)
        {
            tried++;
            if (delivery.Verdict == DeliveryVerdict.TryAgain)
            {
                // The gateway is in trouble: the others wait for the next round instead of hammering it.
                break;
            }
        }

        return tried;
    }

    private async Task<Delivery?> DeliverNextAsync(ICarrier carrier, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await ClaimAsync(db, carrier.Channel, ct) is not { } message)
        {
            return null;
        }

        var delivery = await CarryAsync(carrier, message);
        Note(message, delivery);
        await SaveUnlessTakenOverAsync(db, message);
        return delivery;
    }

    private async Task<OutgoingMessage?> ClaimAsync(RegieQuartierDbContext db, MessageChannel channel, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.GetUtcNow();
        var due = await db.OutgoingMessages.FromSql(
            $"""
            select *, xmin from outgoing_messages
            where status = 'Pending' and channel = {channel.ToString()} and next_attempt_at <= {now}
                and (leased_until is null or leased_until <= {now})
            order by next_attempt_at
            limit 1
            for update skip locked
            """).ToListAsync(ct);
        if (due is not [var message])
        {
            return null;
        }

        message.Claim(now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return message;
    }

    private async Task<Delivery> CarryAsync(ICarrier carrier, OutgoingMessage message)
    {
        try
        {
            return await carrier.CarryAsync(message);
        }
        catch (Exception exception)
        {
            // Its words may hold the address: only its name is logged.
            logger.LogError("Message {MessageId} met {Exception} on its way", message.Id, exception.GetType().FullName);
            return Delivery.TryAgain(DeliveryFailure.Unexpected);
        }
    }

    private void Note(OutgoingMessage message, Delivery delivery)
    {
        var now = clock.GetUtcNow();
        switch (delivery.Verdict)
        {
            case DeliveryVerdict.Taken:
                message.Settle(now);
                break;
            case DeliveryVerdict.TryAgain:
                message.Retry(delivery.Failure!, now);
                break;
            default:
                message.Fail(delivery.Failure!, now);
                break;
        }

        logger.LogInformation(
            "Message {MessageId} of kind {Kind} by {Channel}, try {Attempt}: {Status} {Failure}",
            message.Id, message.Kind, message.Channel, message.Attempts, message.Status, delivery.Failure);
    }

    private async Task SaveUnlessTakenOverAsync(RegieQuartierDbContext db, OutgoingMessage message)
    {
        try
        {
            // Not cancelled by a shutdown: what left must be noted.
            await db.SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            logger.LogWarning("Message {MessageId} was taken over by another worker before its end", message.Id);
        }
    }
}
