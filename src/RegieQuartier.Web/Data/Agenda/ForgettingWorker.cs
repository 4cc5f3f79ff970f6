using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Forgets each night, when nobody waits for a page. A night that fails is made up for by the next one.</summary>
internal sealed class ForgettingWorker(ForgetVisitors forget, ParisTime time, TimeProvider clock, ILogger<ForgettingWorker> logger) : BackgroundService
{
    private static readonly TimeOnly Night = new(3, 30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(NextNight() - time.Now, clock, stoppingToken);
            await ForgetAsync(stoppingToken);
        }
    }

    private DateTimeOffset NextNight()
    {
        var tonight = ParisZone.At(time.Today, Night);
        return tonight > time.Now ? tonight : ParisZone.At(time.Today.AddDays(1), Night);
    }

    private async Task ForgetAsync(CancellationToken cancellation)
    {
        try
        {
            var (appointments, messages) = await forget.ExecuteAsync(cancellation);
            logger.LogInformation("Forgot the visitors of {Appointments} appointments and {Messages} messages", appointments, messages);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Old visitors could not be forgotten this night; the next one tries again");
        }
    }
}
