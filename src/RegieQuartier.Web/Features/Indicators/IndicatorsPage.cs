using System.Security.Claims;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>Every indicator over a period, with the same days of the year before beside it.</summary>
/// <param name="Form">What the address asks for: what is wrong is told in its order.</param>
/// <param name="Asked">The period, with what was typed.</param>
/// <param name="Indicators">What was found, in the order of the page.</param>
/// <param name="IsOfCrew">Whether they tell of the reader's crew alone.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record IndicatorsPage(PeriodQuery Form, AskedPeriod Asked, IReadOnlyList<ShownIndicator> Indicators, bool IsOfCrew, DateOnly Today)
{
    private const int YearsOffered = 3;

    /// <summary>The period.</summary>
    public ReportPeriod Period => Asked.Period;

    /// <summary>The years to choose from.</summary>
    public IEnumerable<int> Years => Enumerable.Range(0, YearsOffered).Select(ago => Today.Year - ago);

    /// <summary>The year that is shown, whole or as far as it has gone; null for other days.</summary>
    public int? ShownYear => ReportPeriod.OfYear(Period.First.Year, Today) == Period ? Period.First.Year : null;

    public static async Task<IndicatorsPage> LoadAsync(
        RegieQuartierDbContext db, IEnumerable<IIndicator> indicators, ClaimsPrincipal user, PeriodQuery form, AskedPeriod period, DateOnly today, CancellationToken cancellation)
    {
        var crew = user.Can(Policies.ViewAllFigures) ? (Guid?)null : user.AccountId();
        var asked = new IndicatorQuery(db, period.Period, today, user.Can(Policies.ViewPathways), crew);
        var mayEnterHours = user.Can(crew is null ? Policies.EditAllHours : Policies.EditHours);
        List<ShownIndicator> shown = [];
        foreach (var indicator in indicators.Where(indicator => crew is null ? indicator.IsOfRegie : indicator.IsOfCrews).OrderBy(indicator => indicator.Place).ThenBy(indicator => indicator.Title, StringComparer.Ordinal))
        {
            shown.Add(new ShownIndicator(indicator.Place, indicator.Title, indicator.Definition, await LoadAsync(indicator, asked, cancellation), mayEnterHours));
        }

        return new IndicatorsPage(form, period, shown, crew is not null, today);
    }

    private static async Task<IndicatorResult> LoadAsync(IIndicator indicator, IndicatorQuery asked, CancellationToken cancellation)
    {
        if (!indicator.IsIntimate)
        {
            return await indicator.LoadAsync(asked, cancellation);
        }

        if (asked.Steady is not { } steady)
        {
            return new IndicatorResult([]) { DaysNote = "Ne se compte que sur une année entière : sur d’autres jours, un chiffre pourrait désigner quelqu’un." };
        }

        var result = await indicator.LoadAsync(steady, cancellation);
        return steady.Now == asked.Now ? result : result with { DaysNote = $"Compté {steady.Now.Text}, avant le trimestre en cours." };
    }
}

/// <summary>An indicator as it is shown.</summary>
/// <param name="Place">Its place on the page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Definition">What it counts.</param>
/// <param name="Result">What was found.</param>
/// <param name="MayEnterHours">Whether the reader may enter the hours that are missing.</param>
public sealed record ShownIndicator(int Place, string Title, string Definition, IndicatorResult Result, bool MayEnterHours)
{
    private const int MostPartsInColumn = 6;

    /// <summary>Whether it is told month by month.</summary>
    public bool IsMonthly => Result.Months.Count > 0;

    /// <summary>What its lines are told in more columns of, if they are.</summary>
    public IReadOnlyList<string> DetailTitles => [.. Parts.Select(line => line.Details).FirstOrDefault(details => details.Count > 0)?.Select(detail => detail.Label) ?? []];

    /// <summary>Whether it has the whole width of the page: it has many columns, or many lines.</summary>
    public bool IsWide => IsMonthly || Result.Years.Count > 0 || DetailTitles.Count > 0 || Parts.Count > MostPartsInColumn;

    /// <summary>The figure that stands alone, large; null when there are only parts of a whole.</summary>
    public IndicatorLine? Main => Result.Lines.FirstOrDefault(line => line.Label.Length == 0);

    /// <summary>The parts of a whole that the page shows.</summary>
    public IReadOnlyList<IndicatorLine> Parts => [.. Result.Lines.Where(line => line.Label.Length > 0 && !line.IsOffPage)];

    /// <summary>What must be known to read it.</summary>
    public string Note => $"{Result.DaysNote} {Result.Note}".Trim();

    /// <summary>The identifier of its title.</summary>
    public string Id => $"indicateur-{Place}";
}
