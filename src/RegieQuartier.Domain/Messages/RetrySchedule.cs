namespace RegieQuartier.Domain.Messages;

/// <summary>When a message that did not leave is tried again: close together at first, then further and further apart.</summary>
public static class RetrySchedule
{
    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(6),
    ];

    /// <summary>How long to wait after the given number of tries; null when it was the last.</summary>
    /// <param name="attempts">How many times it was tried, from 1.</param>
    public static TimeSpan? DelayAfter(int attempts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempts, 1);
        return attempts <= Delays.Length ? Delays[attempts - 1] : null;
    }
}
