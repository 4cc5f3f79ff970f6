namespace RegieQuartier.Browser.Tests.Support;

/// <summary>
/// Looks at pages one after the other in the same tab, each as a new visitor without any cookie. A tab of its own
/// for each would be a browser process, with everything to fetch and compile: four times as long.
/// </summary>
public sealed class Tour(LiveSite site) : IAsyncDisposable
{
    private Visit? _visit;

    /// <summary>All that is true of every page is true of this one, and nothing went wrong on the way.</summary>
    public async Task LookAtAsync(PageVisit page)
    {
        using var speaking = page.Language.Speaking();
        _visit ??= await site.VisitAsync();
        await _visit.StartOverAsync();
        await page.ArriveAsync(site, _visit);

        await _visit.Page.AssertWholeAsync();
        _visit.AssertNoTrouble();
    }

    public async ValueTask DisposeAsync()
    {
        if (_visit is not null)
        {
            await _visit.Page.Context.CloseAsync();
        }
    }
}
