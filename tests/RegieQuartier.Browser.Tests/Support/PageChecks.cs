using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>What is true of every page of the house.</summary>
public static class PageChecks
{
    private const string RunAxe =
        """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'], preload: false });
          return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>All that is true of every page, at each width it is looked at, from one visit.</summary>
    public static async Task AssertWholeAsync(this IPage page)
    {
        await page.AssertWellBuiltAsync();
        await page.SetViewportSizeAsync(Screens.Smallest, Screens.Height);
        await page.AssertNoSidewaysScrollAsync();
        foreach (var width in new[] { Screens.Phone, Screens.Desk })
        {
            await page.SetViewportSizeAsync(width, Screens.Height);
            await page.AssertNoSidewaysScrollAsync();
            await page.AssertAccessibleAsync();
            await page.AssertReachesEverythingAsync();
        }
    }

    /// <summary>
    /// The accessibility engine, axe, finds nothing at all. It is poured into the page once and asked there: the
    /// package's own call pours it twice, at a second each. It needs JavaScript: without, it waits for ever.
    /// </summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(RunAxe));
    }

    /// <summary>Nothing sticks out on the side; what is wide scrolls in its own region.</summary>
    public static async Task AssertNoSidewaysScrollAsync(this IPage page)
    {
        var tooWide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, tooWide);
    }

    /// <summary>The language and the direction that a page says it is in.</summary>
    public static async Task<(string Tag, string Direction)> LanguageAsync(this IPage page)
    {
        var said = await page.EvaluateAsync<string[]>("() => [document.documentElement.lang, document.documentElement.dir]");
        return (said[0], said[1]);
    }

    /// <summary>One title, one main heading, no level skipped, a language.</summary>
    public static async Task AssertWellBuiltAsync(this IPage page)
    {
        var levels = await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(h => +h.tagName[1])");
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
        Assert.Equal(Language.Current.Tag, await page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.NotEmpty(await page.TitleAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[style], [onclick], script:not([src])')].map(e => e.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"));
    }
}
