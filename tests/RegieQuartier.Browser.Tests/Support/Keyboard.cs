using Microsoft.Playwright;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>Goes through a page with the Tab key alone, as those who use no mouse.</summary>
public static class Keyboard
{
    // A group of radio buttons is one stop; what is closed or not shown is none.
    private const string Mark =
        """
        () => {
          const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
            .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled)
            .filter(e => e.type !== 'radio' || e === (document.querySelector(`input[type=radio][name="${e.name}"]:checked`) ?? document.querySelector(`input[type=radio][name="${e.name}"]`)));
          all.forEach((e, i) => e.dataset.stop = i);
          return all.map(e => e.outerHTML.slice(0, 120));
        }
        """;

    private const string Here =
        """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return { stop: -1, seen: true, inView: true };
          const ringed = e.closest('.choice') ?? e;
          const style = getComputedStyle(ringed);
          const box = e.getBoundingClientRect();
          return { stop: +(e.dataset.stop ?? -2), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 };
        }
        """;

    /// <summary>Every link, button and field is reached, in the order of the page, and is seen to be.</summary>
    public static async Task AssertReachesEverythingAsync(this IPage page)
    {
        var stops = await page.EvaluateAsync<string[]>(Mark);
        var reached = new List<int>();
        // A date or a time has several stops of its own.
        for (var press = 0; press < stops.Length * 8 && reached.Count < stops.Length; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<Stop>(Here);
            if (here.stop >= 0 && (reached.Count == 0 || reached[^1] != here.stop))
            {
                Assert.True(here.seen, $"The focus is not seen on {stops[here.stop]}");
                Assert.True(here.inView, $"The focus is out of view on {stops[here.stop]}");
                reached.Add(here.stop);
            }
        }

        Assert.Equal(Enumerable.Range(0, stops.Length), reached);
    }

    /// <summary>The first stop leads past the menus.</summary>
    public static async Task AssertSkipsToContentAsync(this IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Aller au contenu", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.True((await page.Locator(".skip").BoundingBoxAsync())!.Height > 20);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("contenu", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

#pragma warning disable IDE1006, SA1300 // Names as the page's script gives them.
    private sealed class Stop
    {
        public int stop { get; set; }

        public bool seen { get; set; }

        public bool inView { get; set; }
    }
#pragma warning restore IDE1006, SA1300
}
