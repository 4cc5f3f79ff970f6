using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>The exits of one year.</summary>
/// <param name="Period">The year, as far as it has gone.</param>
/// <param name="Exits">Its exits.</param>
/// <param name="IsBesideOtherDays">Whether other days of it stand in the same file: the difference would be few people.</param>
public sealed record IndicatorYear(ReportPeriod Period, ExitCounts Exits, bool IsBesideOtherDays)
{
    /// <summary>« 2025 », « 2026, en cours ».</summary>
    public string Label => Period.WholeYear is null ? $"{Name}, en cours" : Name;

    /// <summary>« 2025 ».</summary>
    public string Name => $"{Period.First.Year}";

    /// <summary>The share of its exits that are dynamic.</summary>
    public Figure DynamicRate => Figure.Share(Exits.Dynamic, Exits.Rates.Counted, "") with { TellsTooMuch = IsBesideOtherDays || !Exits.ToldOutside().Sums[2] };

    /// <summary>Its exits, then those of each category.</summary>
    public IReadOnlyList<(string Label, Figure Figure)> Parts
    {
        get
        {
            var told = Exits.ToldOutside().Categories;
            return
            [
                ("Comptées", Figure.People(Exits.Rates.Counted, "") with { TellsTooMuch = IsBesideOtherDays }),
                .. Exits.Categories.Select((part, place) => (
                    ExitCounts.Counted[place].ToLabel(), Figure.Share(part, Exits.Rates.Counted, "") with { TellsTooMuch = IsBesideOtherDays || !told[place] })),
            ];
        }
    }
}
