namespace RegieQuartier.Web.Data.Waiting;

/// <summary>Looks every minute for times to offer and to free. A round that fails is made up for by the next one.</summary>
internal sealed class OfferingWorker(OfferSlots offer, TimeProvider clock, ILogger<OfferingWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await OfferAsync(stoppingToken);
        }
    }

    private async Task OfferAsync(CancellationToken cancellation)
    {
        try
        {
            var made = await offer.ExecuteAsync(cancellation);
            if (made > 0)
            {
                logger.LogInformation("Offered {Offers} times to people who wait", made);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(exception, "No time could be offered this time; the next round tries again");
        }
    }
}
