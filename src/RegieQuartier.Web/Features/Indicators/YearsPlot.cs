using System.Globalization;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>The exits of each year, drawn: a bar a year, the dynamic ones dark, the others light, their figures in a column.</summary>
/// <param name="Bars">A bar for each year.</param>
/// <param name="Title">The figures, said.</param>
public sealed record YearsPlot(IReadOnlyList<YearBar> Bars, string Title)
{
    /// <summary>The whole width.</summary>
    public const int Width = 300;

    /// <summary>Where bars begin.</summary>
    public const int Left = 44;

    /// <summary>The height of a bar.</summary>
    public const int BarHeight = 20;

    private const int Longest = 176;
    private const int Step = 30;

    /// <summary>The whole height.</summary>
    public int Height => Bars.Count * Step;

    /// <summary>Draws them.</summary>
    public static YearsPlot Of(IReadOnlyList<IndicatorYear> years)
    {
        var most = Math.Max(1, years.Select(year => year.Exits.Rates.Counted).DefaultIfEmpty().Max());
        return new YearsPlot([.. years.Select((year, place) => Bar(year, place, most))], $"Sorties dynamiques sur sorties comptées : {string.Join("\u00a0; ", years.Select(year => $"{year.Label}, {Said(year)}"))}.");
    }

    private static YearBar Bar(IndicatorYear year, int place, int most)
    {
        var dynamicEnd = year.Exits.Dynamic * Longest / (decimal)most;
        return new YearBar(year.Name, (place * Step) + 5, Across(dynamicEnd), Across(Left + dynamicEnd), Across(year.Exits.Rates.Other * Longest / (decimal)most), Said(year));
    }

    private static string Said(IndicatorYear year) => $"{year.Exits.Dynamic} sur {year.Exits.Rates.Counted}";

    private static string Across(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A year of the plot.</summary>
/// <param name="Label">The year.</param>
/// <param name="Top">Where it begins, from the top.</param>
/// <param name="Dynamic">How long the bar of its dynamic exits is.</param>
/// <param name="OthersFrom">Where the bar of the others begins.</param>
/// <param name="Others">How long it is.</param>
/// <param name="Value">The figures.</param>
public sealed record YearBar(string Label, int Top, string Dynamic, string OthersFrom, string Others, string Value)
{
    /// <summary>Where its words stand.</summary>
    public int Baseline => Top + 15;
}
