using Microsoft.Extensions.Options;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Looks for due messages at a steady pace, and outlives whatever stops one round.</summary>
internal sealed class MessagesWorker(
    DeliverMessages deliver, IOptions<MessagesSettings> options, TimeProvider clock, ILogger<MessagesWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.PollingInterval, clock);
        do
        {
            await RoundAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        try
        {
            await deliver.DeliverDueAsync(ct);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Messages could not be delivered this time; the next round tries again");
        }
    }
}
