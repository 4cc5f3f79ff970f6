using RegieQuartier.Web.Data.Imports;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Carries out imports as soon as they are confirmed, forgets those of the day before, and outlives whatever stops one round.</summary>
internal sealed class ImportsWorker(CarryOutImports carryOut, ForgetImports forget, ImportBell bell, TimeProvider clock, ILogger<ImportsWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var rung = bell.NextAsync();
            await RoundAsync(stoppingToken);
            await Task.WhenAny(rung, Task.Delay(Pace, clock, stoppingToken));
            stoppingToken.ThrowIfCancellationRequested();
        }
    }

    private async Task RoundAsync(CancellationToken cancellation)
    {
        try
        {
            await carryOut.ExecuteAsync(cancellation);
            await forget.ExecuteAsync(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Imports could not be looked after this time; the next round tries again");
        }
    }
}
