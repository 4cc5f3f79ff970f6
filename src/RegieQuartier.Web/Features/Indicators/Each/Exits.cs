using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class Exits : IIndicator
{
    public int Place => 34;

    public string Title => "Sorties";

    public string Definition => "Sorties dont le jour est dans la période et que l’État compte : ni retirées, ni sous la présence minimale. Chacune a la catégorie de son jour ; sorties de cette catégorie ÷ sorties comptées.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var (now, before) = await ExitCounts.LoadAsync(asked, cancellation);
        var (shares, sharesBefore) = (Shares(now), Shares(before));
        return new IndicatorResult(
        [
            new IndicatorLine("", All(now), All(before)),
            .. ExitCounts.Counted.Select((category, place) => new IndicatorLine(category.ToLabel(), shares[place], sharesBefore[place])),
        ]);
    }

    private static Figure All(ExitCounts counts) => Figure.People(counts.Rates.Counted, $"{(counts.Rates.Counted < 2 ? "sortie comptée" : "sorties comptées")}.{NotCounted(counts.Rates)}");

    private static string NotCounted(ExitRates rates) => (rates.Withdrawn, rates.BelowMinimum) switch
    {
        (0, 0) => "",
        (var withdrawn, 0) => $" Pas comptées : {Withdrawn(withdrawn)}.",
        (0, var below) => $" Pas comptées : {Below(below)}.",
        var (withdrawn, below) => $" Pas comptées : {Withdrawn(withdrawn)}, {Below(below)}.",
    };

    private static string Withdrawn(int exits) => Figure.Count(exits, "retirée", "retirées");

    private static string Below(int exits) => $"{exits}\u00a0sous la présence minimale";

    private static Figure[] Shares(ExitCounts counts)
    {
        var told = counts.ToldOutside().Categories;
        return [.. counts.Categories.Select((part, place) => Figure.Share(part, counts.Rates.Counted, "") with { TellsTooMuch = !told[place] })];
    }
}
