namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Looks every few minutes for people to remind. A round that fails is made up for by the next one.</summary>
internal sealed class RemindingWorker(RemindVisitors remind, TimeProvider clock, ILogger<RemindingWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RemindAsync(stoppingToken);
        }
    }

    private async Task RemindAsync(CancellationToken cancellation)
    {
        try
        {
            var written = await remind.ExecuteAsync(cancellation);
            if (written > 0)
            {
                logger.LogInformation("Wrote {Reminders} reminders", written);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Nobody could be reminded this time; the next round tries again");
        }
    }
}
