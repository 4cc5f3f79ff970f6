using Microsoft.Playwright;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>
/// The site on a real port, with the demo world and a second factor asked for as in production, and visits to
/// it: one for all the tests, started by the first that asks.
/// </summary>
public sealed class LiveSite : IAsyncDisposable
{
    private readonly SharedServer _server = new();
    private readonly Chromium _chromium = new();
    private readonly RegieQuartierFactory _database = new();
    private readonly Lazy<Task<LiveWorld>> _world;

    public LiveSite()
    {
        Factory = _database.WithSettings(("Cookies:PlainHttp", "true"), ("ReloadStaticAssetsAtRuntime", "false"), ("SecondFactor:Required", "true"));
        _world = new Lazy<Task<LiveWorld>>(StartAsync);
    }

    /// <summary>The running site: its clock, its database.</summary>
    public RegieQuartierFactory Factory { get; }

    /// <summary>Who and what is in its database. Starts the site.</summary>
    public Task<LiveWorld> WorldAsync() => _world.Value;

    /// <summary>A new visitor, with a screen of that width and nothing remembered.</summary>
    public async Task<Visit> VisitAsync(int width = Screens.Phone, bool javaScript = true)
    {
        var browser = await _chromium.BrowserAsync();
        await WorldAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Factory.ClientOptions.BaseAddress.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = Screens.Height },
            JavaScriptEnabled = javaScript,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
        });
        return new Visit(await context.NewPageAsync());
    }

    /// <summary>Makes the visitor somebody who is signed in, without typing a password.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="accountId">Whose it is from now on, such as <c>DemoAccounts.Nadia</c>.</param>
    /// <param name="secondFactorGiven">False to be halfway: the password was right, no code was given.</param>
    public async Task SignInAsync(Visit visit, Guid accountId, bool secondFactorGiven = true) =>
        await visit.Page.Context.AddCookiesAsync(
        [
            new Cookie
            {
                Name = Factory.CookieName(),
                Value = await Factory.SessionCookieAsync(accountId, secondFactorGiven),
                Url = Factory.ClientOptions.BaseAddress.ToString(),
            },
        ]);

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _database.DisposeAsync();
        await _server.DisposeAsync();
    }

    private Task<LiveWorld> StartAsync()
    {
        Factory.UseKestrel(0);
        Factory.StartServer();
        return LiveWorld.TellAsync(Factory);
    }
}
