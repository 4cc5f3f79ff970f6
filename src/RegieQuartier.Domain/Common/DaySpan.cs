namespace RegieQuartier.Domain.Common;

/// <summary>Days in a row, both ends included.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>How many days.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether it holds a day.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => First <= day && day <= Last;

    /// <summary>How many of its days another one holds too.</summary>
    /// <param name="other">The other one.</param>
    public int DaysWithin(DaySpan other) => Math.Max(0, Math.Min(Last.DayNumber, other.Last.DayNumber) - Math.Max(First.DayNumber, other.First.DayNumber) + 1);
}
