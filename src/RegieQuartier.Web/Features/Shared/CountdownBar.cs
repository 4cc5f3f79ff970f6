using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>A span of days drawn as a bar, in thousandths of its width: what is spent, what was held, and where today is.</summary>
/// <param name="Spent">How much is behind.</param>
/// <param name="Today">Where today is; null outside.</param>
/// <param name="Held">What is held: where it begins, and how wide it is.</param>
public sealed record CountdownBar(int Spent, int? Today, IReadOnlyList<(int X, int Width)> Held)
{
    /// <summary>The whole width.</summary>
    public const int Whole = 1000;

    private const int Thinnest = 4;

    /// <summary>Draws a span.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <param name="today">The day.</param>
    /// <param name="held">When it was, or is, held.</param>
    public static CountdownBar Of(DateOnly first, DateOnly last, DateOnly today, IEnumerable<DaySpan> held)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        int At(DateOnly day) => Math.Clamp((day.DayNumber - first.DayNumber) * Whole / days, 0, Whole);
        return new CountdownBar(
            At(today),
            today < first || today > last ? null : At(today),
            [.. held.Select(span => (At(span.First), Math.Max(Thinnest, At(span.Last.AddDays(1)) - At(span.First))))]);
    }
}
