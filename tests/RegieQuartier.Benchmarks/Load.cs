using System.Diagnostics;

namespace RegieQuartier.Benchmarks;

/// <summary>Sends requests from a few workers for a while and counts the answers.</summary>
internal static class Load
{
    /// <summary>Requests under way at any time.</summary>
    public const int Workers = 8;

    /// <summary>Answers per second. Any answer but the one expected ends the run: a fast error is not a result.</summary>
    public static async Task<double> RunAsync(Func<int, Task> send, TimeSpan length)
    {
        var count = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            while (clock.Elapsed < length)
            {
                await send(worker);
                Interlocked.Increment(ref count);
            }
        })));
        return count / clock.Elapsed.TotalSeconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
