using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Employees.Imports;

namespace RegieQuartier.TestSupport;

/// <summary>
/// The site on a database of its own, at the clock of the demonstration: Monday 23 November 2026,
/// 9 o'clock in Paris. One per test class (<c>IClassFixture</c>), or one per test where rows must not meet.
/// </summary>
public sealed class RegieQuartierFactory : WebApplicationFactory<Program>
{
    /// <summary>Monday 23 November 2026, 9:00 in Paris.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Nothing leaves by itself, and no limit is met by chance: every test client shares one address.</summary>
    private static readonly (string Key, string? Value)[] Quiet =
    [
        ("Messages:Deliver", "false"),
        ("Site:PublicUrl", "https://rdv.regie.test"),
        ("RateLimits:SignIn:Permits", "100000"),
        ("RateLimits:PublicWrite:Permits", "100000"),
        ("RateLimits:PerPhone:Permits", "100000"),
        ("RateLimits:PerRelay:Permits", "100000"),
        ("RateLimits:Lookup:Permits", "100000"),
        ("RateLimits:Activation:Permits", "100000"),
    ];

    private readonly List<RegieQuartierFactory> _siblings = [];
    private readonly (string Key, string? Value)[] _settings;
    private readonly Action<IServiceCollection>? _services;
    private readonly Lazy<TestDatabase> _database;
    private readonly bool _ownsDatabase;

    /// <summary>A site on a fresh database.</summary>
    public RegieQuartierFactory()
        : this(new Lazy<TestDatabase>(NewDatabase), ownsDatabase: true, new FakeTimeProvider(Start), [], null)
    {
    }

    private RegieQuartierFactory(
        Lazy<TestDatabase> database, bool ownsDatabase, FakeTimeProvider clock, (string Key, string? Value)[] settings, Action<IServiceCollection>? services)
    {
        (_database, _ownsDatabase, Clock, _settings, _services) = (database, ownsDatabase, clock, settings, services);
        // Secure cookies do not come back over http.
        ClientOptions.BaseAddress = new Uri("https://localhost");
    }

    /// <summary>The site's clock: still, until the test moves it.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>The site's database.</summary>
    public TestDatabase Database => _database.Value;

    /// <summary>Another running instance of the site, on the same database and clock.</summary>
    public RegieQuartierFactory SecondInstance() => Sibling([], null);

    /// <summary>An instance on the same database and clock, with these settings on top.</summary>
    public RegieQuartierFactory WithSettings(params (string Key, string? Value)[] settings) => Sibling(settings, null);

    /// <summary>An instance on the same database and clock, with these services on top.</summary>
    public RegieQuartierFactory WithServices(Action<IServiceCollection> services) => Sibling([], services);

    /// <summary>A context on the site's database, as the site's role. Dispose of it.</summary>
    public RegieQuartierDbContext OpenContext() => Services.GetRequiredService<IDbContextFactory<RegieQuartierDbContext>>().CreateDbContext();

    public override async ValueTask DisposeAsync()
    {
        foreach (var sibling in _siblings)
        {
            await sibling.DisposeAsync();
        }

        await base.DisposeAsync();
        if (_ownsDatabase && _database.IsValueCreated)
        {
            await _database.Value.DisposeAsync();
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting($"ConnectionStrings:{ConnectionNames.Application}", Capped(Database.ApplicationConnectionString));
        builder.UseSetting($"ConnectionStrings:{ConnectionNames.Worker}", Capped(Database.WorkerConnectionString));
        foreach (var (key, value) in Quiet.Concat(_settings))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            // A test that moves the clock does not want what others do at that hour.
            services.Remove(services.Single(service => service.ImplementationType == typeof(RemindingWorker)));
            services.Remove(services.Single(service => service.ImplementationType == typeof(OfferingWorker)));
            services.Remove(services.Single(service => service.ImplementationType == typeof(ImportsWorker)));
            _services?.Invoke(services);
        });
    }

    private RegieQuartierFactory Sibling((string Key, string? Value)[] settings, Action<IServiceCollection>? services)
    {
        var sibling = new RegieQuartierFactory(_database, ownsDatabase: false, Clock, [.. _settings, .. settings], _services + services);
        _siblings.Add(sibling);
        return sibling;
    }

    // Many sites share one test server: each keeps to a few connections.
    private static string Capped(string connectionString) => $"{connectionString};Maximum Pool Size=20";

    // Outside the test runner's synchronisation context, whose few threads may all be waiting here.
    private static TestDatabase NewDatabase() => Task.Run(TestDatabase.CreateAsync).GetAwaiter().GetResult();
}
