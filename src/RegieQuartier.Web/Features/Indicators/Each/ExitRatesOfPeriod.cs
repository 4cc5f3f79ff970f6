namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class ExitRatesOfPeriod : IIndicator
{
    public int Place => 36;

    public string Title => "Taux de sortie";

    public string Definition => "Sorties dynamiques : emploi durable, emploi de transition et sorties positives. En emploi : durable et transition. Positives : formation qualifiante, autre structure d’insertion ou retraite, par exemple. Chaque taux divise par toutes les sorties comptées de la période ; « – » quand il n’y en a aucune.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var (now, before) = await ExitCounts.LoadAsync(asked, cancellation);
        return new IndicatorResult([Line("Sorties dynamiques", 3), Line("Sorties en emploi", 2), Line("Sorties en emploi durable", 1), new IndicatorLine("Sorties positives", Positive(now), Positive(before))]);

        IndicatorLine Line(string label, int categories) => new(label, Rate(now, categories), Rate(before, categories));
    }

    // The first categories lead the furthest towards a job.
    private static Figure Rate(ExitCounts counts, int categories) =>
        Figure.Share(counts.Categories.Take(categories).Sum(), counts.Rates.Counted, "") with { TellsTooMuch = !counts.ToldOutside().Sums[categories - 1] };

    private static Figure Positive(ExitCounts counts) =>
        Figure.Share(counts.Rates.Positive, counts.Rates.Counted, "") with { TellsTooMuch = !counts.ToldOutside().Categories[2] };
}
