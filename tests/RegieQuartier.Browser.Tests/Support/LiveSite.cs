using Microsoft.Playwright;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>The site on a real port, for one test class, and visits to it.</summary>
public sealed class LiveSite : IAsyncDisposable
{
    private readonly Chromium _chromium;
    private readonly RegieQuartierFactory _database = new();
    private readonly Lazy<Uri> _address;

    public LiveSite(Chromium chromium)
    {
        _chromium = chromium;
        Factory = _database.WithSettings(("Cookies:PlainHttp", "true"), ("ReloadStaticAssetsAtRuntime", "false"));
        _address = new Lazy<Uri>(Start);
    }

    /// <summary>The running site: its clock, its database.</summary>
    public RegieQuartierFactory Factory { get; }

    public Uri Address => _address.Value;

    /// <summary>A new visitor, with a screen of that width and nothing remembered.</summary>
    public async Task<Visit> VisitAsync(int width = Screens.Phone, bool javaScript = true)
    {
        var browser = await _chromium.BrowserAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = javaScript,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
        });
        return new Visit(await context.NewPageAsync());
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Uri Start()
    {
        Factory.UseKestrel(0);
        Factory.StartServer();
        return Factory.ClientOptions.BaseAddress;
    }
}
