using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.TestSupport;

/// <summary>
/// A site and its database, which tests take one after the other: to start a site, and to compile its first pages, costs more
/// than most tests do. Between two of them the database is made anew and the site forgets what it had read. One whose clock was
/// moved is thrown away.
/// </summary>
internal sealed class RestedSite
{
    private static readonly ConcurrentBag<RestedSite> Resting = [];

    private IReadOnlyList<(string? Name, string? Xml)> _keys = [];

    private RestedSite(TestDatabase database)
    {
        Database = database;
        Host = new SiteHost(database, Clock, [], null);
    }

    public TestDatabase Database { get; }

    public FakeTimeProvider Clock { get; } = new(RegieQuartierFactory.Start);

    public SiteHost Host { get; }

    /// <summary>One that rests, on a database without a row; or a new one.</summary>
    public static async Task<RestedSite> TakeAsync()
    {
        if (!Resting.TryTake(out var site))
        {
            return new RestedSite(await TestDatabase.CreateAsync());
        }

        await site.Database.CreateAgainAsync();
        await site.BringKeysAsync();
        return site;
    }

    /// <summary>Lets it rest until the next test.</summary>
    public async ValueTask LeaveAsync()
    {
        if (Clock.GetUtcNow() != RegieQuartierFactory.Start)
        {
            await Host.DisposeAsync();
            await Database.DisposeAsync();
            return;
        }

        if (Host.HasStarted)
        {
            await KeepKeysAsync(Host.Services);
        }

        // First the database: what still reads it, for a client that gave up, ends there and fills nothing again.
        await Database.DropAsync();
        if (Host.HasStarted)
        {
            await ForgetAsync(Host.Services);
        }

        Resting.Add(this);
    }

    private static async Task ForgetAsync(IServiceProvider services)
    {
        await services.GetRequiredService<SlotCache>().ForgetAsync(CancellationToken.None);
        services.GetRequiredService<ServiceCatalogue>().Forget();
        services.GetRequiredService<VenueCatalogue>().Forget();
        services.GetRequiredService<KnownHours>().Forget();
        services.GetRequiredService<NpgsqlDataSource>().Clear();
        services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseSetup.Worker).Clear();
    }

    // The site holds its keys in memory: another on the same database must find them there.
    private async Task KeepKeysAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<RegieQuartierDbContext>>().CreateDbContextAsync();
        var keys = await db.DataProtectionKeys.AsNoTracking().Select(key => new { key.FriendlyName, key.Xml }).ToListAsync();
        _keys = [.. keys.Select(key => (key.FriendlyName, key.Xml))];
    }

    private async Task BringKeysAsync()
    {
        if (_keys.Count == 0)
        {
            return;
        }

        await using var db = await Host.Services.GetRequiredService<IDbContextFactory<RegieQuartierDbContext>>().CreateDbContextAsync();
        db.DataProtectionKeys.AddRange(_keys.Select(key => new DataProtectionKey { FriendlyName = key.Name, Xml = key.Xml }));
        await db.SaveChangesAsync();
    }
}
