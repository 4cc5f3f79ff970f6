namespace RegieQuartier.Web.Features.Indicators.Each;

public sealed class ExitsByYear : IIndicator
{
    private const int YearsShown = 5;

    public int Place => 39;

    public string Title => "Sorties d’une année à l’autre";

    public string Definition => "Sorties comptées de chaque année, selon leur catégorie, et taux de sorties dynamiques : emploi durable, emploi de transition et sorties positives ÷ sorties comptées. L’année en cours s’arrête à aujourd’hui.";

    public async Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation)
    {
        var periods = Enumerable.Range(0, YearsShown + 1).Select(ago => ReportPeriod.OfYear(asked.Now.Last.Year - YearsShown + ago, asked.Today)).ToList();
        var counts = await ExitCounts.LoadAsync(asked.Db, [.. periods.Select(period => period.First)], [.. periods.Select(period => period.Last)], cancellation);
        var years = periods.Zip(counts, (period, exits) => new IndicatorYear(period, exits, asked.IsBesideOtherDaysOf(period))).ToList();
        return new IndicatorResult([.. years.Skip(1).Zip(years, Line)])
        {
            Years = [.. years.Skip(1).SkipWhile(year => year.Exits.Rates.Counted == 0)],
        };
    }

    // The page draws them; a file tells each year on lines of its own.
    private static IndicatorLine Line(IndicatorYear year, IndicatorYear before) => new(year.Label, year.DynamicRate, before.DynamicRate)
    {
        IsOffPage = true,
        Details = [.. year.Parts.Zip(before.Parts, (one, other) => new IndicatorLine(one.Label, one.Figure, other.Figure))],
    };
}
