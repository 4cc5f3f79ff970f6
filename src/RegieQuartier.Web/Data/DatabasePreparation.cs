using Microsoft.AspNetCore.DataProtection;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Data;

/// <summary>All that must be in the database before the site serves: schema, roles, first key, and the demo world where there is one.</summary>
internal static class DatabasePreparation
{
    /// <returns>How many migrations were applied.</returns>
    public static Task<int> PrepareAsync(this WebApplication app, CancellationToken cancellation) =>
        new SchemaUpgrade(DatabaseLogins.From(app.Configuration)).RunAsync(ct => FillAsync(app, ct), cancellation);

    /// <summary>Empties the database first.</summary>
    public static Task StartOverAsync(this WebApplication app, CancellationToken cancellation) =>
        new SchemaUpgrade(DatabaseLogins.From(app.Configuration)).StartOverAsync(ct => FillAsync(app, ct), cancellation);

    private static async Task FillAsync(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        // Sealing anything makes the first key: here, once, rather than by two instances that start together.
        scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>().CreateProtector("first key").Protect([]);
        if (app.Environment.HasDemoWorld())
        {
            var db = scope.ServiceProvider.GetRequiredService<RegieQuartierDbContext>();
            var words = scope.ServiceProvider.GetRequiredService<AppointmentMessages>();
            await DemoWorld.SeedAsync(db, words, scope.ServiceProvider.GetRequiredService<ParisTime>().Today, cancellation);
        }
    }
}
