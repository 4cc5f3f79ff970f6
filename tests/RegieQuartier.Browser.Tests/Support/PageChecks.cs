using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>What is true of every page of the house.</summary>
public static class PageChecks
{
    /// <summary>The accessibility engine finds nothing at all. It needs JavaScript: without, it waits for ever.</summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(Told));
    }

    /// <summary>Nothing sticks out on the side; what is wide scrolls in its own region.</summary>
    public static async Task AssertNoSidewaysScrollAsync(this IPage page)
    {
        var tooWide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, tooWide);
    }

    /// <summary>One title, one main heading, no level skipped, a language.</summary>
    public static async Task AssertWellBuiltAsync(this IPage page)
    {
        var levels = await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(h => +h.tagName[1])");
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
        Assert.Equal("fr", await page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.NotEmpty(await page.TitleAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[style], [onclick], script:not([src])')].map(e => e.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"));
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";
}
