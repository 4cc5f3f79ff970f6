using Microsoft.Playwright;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>Goes through a page with the Tab key alone, as those who use no mouse.</summary>
public static class Keyboard
{
    // From the top of the page, wherever the focus was. A group of radio buttons is one stop; what is closed or not
    // shown is none. Where each press of Tab leads is noted in the page, once it has scrolled there.
    private const string Start =
        """
        () => {
          const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
            .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled)
            .filter(e => e.type !== 'radio' || e === (document.querySelector(`input[type=radio][name="${e.name}"]:checked`) ?? document.querySelector(`input[type=radio][name="${e.name}"]`)));
          document.body.tabIndex = -1;
          document.body.focus();
          document.body.removeAttribute('tabindex');
          window.reached = [];
          window.onkeyup = () => {
            const e = document.activeElement, stop = all.indexOf(e);
            if (stop < 0 || window.reached.at(-1)?.stop === stop) return;
            const style = getComputedStyle(e.closest('.choice') ?? e), box = e.getBoundingClientRect();
            window.reached.push({ stop, seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 });
          };
          return all.map(e => e.outerHTML.slice(0, 120));
        }
        """;

    private const int MostStops = 100;

    // What it says, or its label's first words: a label may go on with a remark.
    private const string NamesHere =
        """
        () => [document.activeElement, ...(document.activeElement.labels ?? [])].flatMap(e => [e.innerText, e.firstChild?.textContent ?? '']).map(text => text.trim())
        """;

    /// <summary>Every link, button and field is reached, in the order of the page, and is seen to be.</summary>
    public static async Task AssertReachesEverythingAsync(this IPage page)
    {
        var stops = await page.EvaluateAsync<string[]>(Start);
        Stop[] reached = [];
        // A date or a time has several stops of its own.
        for (var presses = 0; presses < stops.Length * 8 && reached.Length < stops.Length; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (presses >= stops.Length - 1)
            {
                reached = await page.EvaluateAsync<Stop[]>("() => window.reached");
            }
        }

        Assert.All(reached, here => Assert.True(here.seen, $"The focus is not seen on {stops[here.stop]}"));
        Assert.All(reached, here => Assert.True(here.inView, $"The focus is out of view on {stops[here.stop]}"));
        Assert.Equal(stops, reached.Select(here => stops[here.stop]));
    }

    /// <summary>Goes on with Tab to the link, button or field of that name.</summary>
    public static async Task TabToAsync(this IPage page, string name)
    {
        var there = false;
        for (var presses = 0; presses < MostStops && !there; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            there = (await page.EvaluateAsync<string[]>(NamesHere)).Contains(name, StringComparer.Ordinal);
        }

        Assert.True(there, $"Tab never came to “{name}”.");
    }

    /// <summary>The first stop leads past the menus.</summary>
    public static async Task AssertSkipsToContentAsync(this IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(Words.Say("layout.skip"), await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
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
