using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Features.Employees.Imports;

namespace RegieQuartier.TestSupport;

/// <summary>The site in this process, on a database and at a clock that are given to it. It starts when it is first asked for something.</summary>
internal sealed class SiteHost : WebApplicationFactory<Program>
{
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

    private readonly TestDatabase _database;
    private readonly TimeProvider _clock;
    private readonly (string Key, string? Value)[] _settings;
    private readonly Action<IServiceCollection>? _services;

    public SiteHost(TestDatabase database, TimeProvider clock, (string Key, string? Value)[] settings, Action<IServiceCollection>? services)
    {
        (_database, _clock, _settings, _services) = (database, clock, settings, services);
        // Secure cookies do not come back over http.
        ClientOptions.BaseAddress = new Uri("https://localhost");
    }

    /// <summary>Whether it was asked for something.</summary>
    public bool HasStarted { get; private set; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        HasStarted = true;
        builder.UseEnvironment("Testing");
        builder.UseSetting($"ConnectionStrings:{ConnectionNames.Application}", Capped(_database.ApplicationConnectionString));
        builder.UseSetting($"ConnectionStrings:{ConnectionNames.Worker}", Capped(_database.WorkerConnectionString));
        foreach (var (key, value) in Quiet.Concat(_settings))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(_clock));
            // A test that moves the clock does not want what others do at that hour.
            services.Remove(services.Single(service => service.ImplementationType == typeof(RemindingWorker)));
            services.Remove(services.Single(service => service.ImplementationType == typeof(OfferingWorker)));
            services.Remove(services.Single(service => service.ImplementationType == typeof(ImportsWorker)));
            _services?.Invoke(services);
        });
    }

    // Many sites share one test server: each keeps to a few connections.
    private static string Capped(string connectionString) => $"{connectionString};Maximum Pool Size=20";
}
