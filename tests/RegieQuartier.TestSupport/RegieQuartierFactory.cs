using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport;

/// <summary>
/// The site on a database of its own, at the clock of the demonstration: Monday 23 November 2026,
/// 9 o'clock in Paris. One per test class (<c>IClassFixture</c>), or one per test where rows must not meet.
/// </summary>
public sealed class RegieQuartierFactory : IAsyncDisposable
{
    /// <summary>Monday 23 November 2026, 9:00 in Paris.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly List<RegieQuartierFactory> _siblings = [];
    private readonly (string Key, string? Value)[] _settings;
    private readonly Action<IServiceCollection>? _services;
    private readonly Lazy<RestedSite> _taken;
    private readonly Lazy<SiteHost> _host;
    private readonly bool _isSibling;
    private int _left;

    /// <summary>A site on a fresh database.</summary>
    public RegieQuartierFactory()
    {
        // Outside the test runner's synchronisation context, whose few threads may all be waiting here.
        _taken = new Lazy<RestedSite>(() => Task.Run(RestedSite.TakeAsync).GetAwaiter().GetResult());
        _host = new Lazy<SiteHost>(() => _taken.Value.Host);
        _settings = [];
    }

    private RegieQuartierFactory(RegieQuartierFactory other, (string Key, string? Value)[] settings, Action<IServiceCollection>? services)
    {
        (_taken, _settings, _services, _isSibling) = (other._taken, [.. other._settings, .. settings], other._services + services, true);
        _host = new Lazy<SiteHost>(() => new SiteHost(Database, Clock, _settings, _services));
    }

    /// <summary>The site's clock: still, until the test moves it.</summary>
    public FakeTimeProvider Clock => _taken.Value.Clock;

    /// <summary>The site's database.</summary>
    public TestDatabase Database => _taken.Value.Database;

    /// <summary>What the site is made of. Starts it.</summary>
    public IServiceProvider Services => _host.Value.Services;

    /// <summary>The server that answers in memory.</summary>
    public Microsoft.AspNetCore.TestHost.TestServer Server => _host.Value.Server;

    /// <summary>How clients reach it.</summary>
    public WebApplicationFactoryClientOptions ClientOptions => _host.Value.ClientOptions;

    /// <summary>Another running instance of the site, on the same database and clock.</summary>
    public RegieQuartierFactory SecondInstance() => Sibling([], null);

    /// <summary>An instance on the same database and clock, with these settings on top.</summary>
    public RegieQuartierFactory WithSettings(params (string Key, string? Value)[] settings) => Sibling(settings, null);

    /// <summary>An instance on the same database and clock, with these services on top.</summary>
    public RegieQuartierFactory WithServices(Action<IServiceCollection> services) => Sibling([], services);

    /// <summary>A context on the site's database, as the site's role. Dispose of it.</summary>
    public RegieQuartierDbContext OpenContext() => Services.GetRequiredService<IDbContextFactory<RegieQuartierDbContext>>().CreateDbContext();

    /// <summary>A visitor who keeps cookies and follows where they are sent.</summary>
    public HttpClient CreateClient() => _host.Value.CreateClient();

    /// <summary>A visitor such as the options say.</summary>
    public HttpClient CreateClient(WebApplicationFactoryClientOptions options) => _host.Value.CreateClient(options);

    /// <summary>A visitor at an address, through handlers.</summary>
    public HttpClient CreateDefaultClient(Uri address, params DelegatingHandler[] handlers) => _host.Value.CreateDefaultClient(address, handlers);

    /// <summary>Lets the site answer on a port, once it starts. For a sibling: the others are taken in turn by tests.</summary>
    public void UseKestrel(int port) => _host.Value.UseKestrel(port);

    /// <summary>Starts the site on its port.</summary>
    public void StartServer() => _host.Value.StartServer();

    public async ValueTask DisposeAsync()
    {
        // Left twice, one site would be taken by two tests.
        if (Interlocked.Exchange(ref _left, 1) == 1)
        {
            return;
        }

        foreach (var sibling in _siblings)
        {
            await sibling.DisposeAsync();
        }

        if (_isSibling)
        {
            await (_host.IsValueCreated ? _host.Value.DisposeAsync() : ValueTask.CompletedTask);
        }
        else if (_taken.IsValueCreated)
        {
            await _taken.Value.LeaveAsync();
        }
    }

    private RegieQuartierFactory Sibling((string Key, string? Value)[] settings, Action<IServiceCollection>? services)
    {
        var sibling = new RegieQuartierFactory(this, settings, services);
        _siblings.Add(sibling);
        return sibling;
    }
}
