using Microsoft.Playwright;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>
/// The machine's own Chromium, started once for all the tests. <c>REGIEQUARTIER_CHROMIUM</c> names another, which
/// then must be there: <c>.ci/run</c> sets it.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Setting = "REGIEQUARTIER_CHROMIUM";

    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>The browser; the test that asks is skipped when the machine has none.</summary>
    public async Task<IBrowser> BrowserAsync()
    {
        var path = Find();
        Assert.SkipWhen(path is null, $"No Chromium on this machine: install it (apt install chromium) or set {Setting}.");

        await _starting.WaitAsync();
        try
        {
            _driver ??= await Playwright.CreateAsync();
            return _browser ??= await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments() });
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _driver?.Dispose();
        _starting.Dispose();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Setting) is not { Length: > 0 } named)
        {
            return UsualPlaces.FirstOrDefault(File.Exists);
        }

        return File.Exists(named) ? named : throw new FileNotFoundException($"{Setting} names a browser that is not there.", named);
    }

    // Root has no sandbox to hide in; anybody else keeps it.
    private static string[] Arguments() =>
        Environment.IsPrivilegedProcess ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
}
