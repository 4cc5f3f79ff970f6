namespace RegieQuartier.Domain.Common;

/// <summary>Days in a row, both ends included.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it holds a day.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => First <= day && day <= Last;
}
