using System.Globalization;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>What was done month by month against what was granted, drawn: a bar a month, its figure in a column, the goal dashed.</summary>
/// <param name="Bars">A bar for each month.</param>
/// <param name="Goal">The line of what was granted.</param>
/// <param name="Title">The figures, said.</param>
public sealed record MonthsPlot(IReadOnlyList<MonthBar> Bars, string Goal, string Title)
{
    /// <summary>The whole width.</summary>
    public const int Width = 300;

    /// <summary>Where bars begin.</summary>
    public const int Left = 64;

    /// <summary>The height of a bar.</summary>
    public const int BarHeight = 16;

    private const int MostMonths = 12;
    private const int Longest = 180;
    private const int Step = 26;

    /// <summary>The whole height.</summary>
    public int Height => Bars.Count * Step;

    /// <summary>Draws the last twelve months.</summary>
    public static MonthsPlot Of(IReadOnlyList<IndicatorMonth> months)
    {
        var shown = months.TakeLast(MostMonths).ToList();
        var most = shown.Count == 0 ? 1 : Math.Max(1, shown.Max(month => Math.Max(month.Done, month.Granted)));
        string Across(decimal value) => (value * Longest / most).ToString("0.#", CultureInfo.InvariantCulture);
        string At(decimal value) => (Left + (value * Longest / most)).ToString("0.#", CultureInfo.InvariantCulture);
        return new MonthsPlot(
            [.. shown.Select((month, place) => new MonthBar(ShortName(month.Month), (place * Step) + 4, Across(month.Done), FullTimeText.Of(month.Done)))],
            "M" + string.Join(' ', shown.Select((month, place) => $"{At(month.Granted)} {place * Step} {At(month.Granted)} {(place + 1) * Step}")),
            $"ETP faits, puis accordés : {string.Join("\u00a0; ", shown.Select(month => $"{month.Month.ToMonthText()}, {FullTimeText.Of(month.Done)} sur {FullTimeText.Of(month.Granted)}"))}.");
    }

    private static string ShortName(DateOnly month) => month.ToString("MMM", CultureInfo.GetCultureInfo("fr-FR"));
}

/// <summary>A month of the plot.</summary>
/// <param name="Label">The month, in short.</param>
/// <param name="Top">Where it begins, from the top.</param>
/// <param name="Length">How long its bar is.</param>
/// <param name="Value">The figure.</param>
public sealed record MonthBar(string Label, int Top, string Length, string Value)
{
    /// <summary>Where its words stand.</summary>
    public int Baseline => Top + 13;
}
