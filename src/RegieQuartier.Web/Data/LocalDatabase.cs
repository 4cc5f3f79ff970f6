using Npgsql;
using RegieQuartier.LocalPostgres;
using RegieQuartier.Web.Infrastructure.Startup;

namespace RegieQuartier.Web.Data;

/// <summary>The PostgreSQL that <c>dotnet run</c> makes for itself, in Development, when it is given none.</summary>
internal static class LocalDatabase
{
    /// <summary>Starts it and names it in the settings; null where a connection string is given.</summary>
    public static async Task<PrivateCluster?> StartLocalPostgresAsync(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() || builder.Configuration.GetConnectionString(ConnectionNames.Application) is { Length: > 0 })
        {
            return null;
        }

        var settings = builder.Configuration.GetSection("LocalPostgres");
        var cluster = await PrivateCluster.StartAsync(new ClusterSettings
        {
            Root = ClusterSettings.FindRoot(builder.Environment.ContentRootPath),
            Binaries = settings["Binaries"],
            IgnoreMachine = settings.GetValue<bool>("IgnoreMachine"),
            Tell = Console.WriteLine,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            [$"ConnectionStrings:{ConnectionNames.Owner}"] = cluster.ConnectionString(ClusterRole.Owner),
            [$"ConnectionStrings:{ConnectionNames.Application}"] = cluster.ConnectionString(ClusterRole.Application),
            [$"ConnectionStrings:{ConnectionNames.Worker}"] = cluster.ConnectionString(ClusterRole.Worker),
        });
        return cluster;
    }

    /// <summary>Migrates and fills it: no command to type before the first page.</summary>
    public static async Task PrepareLocalDatabaseAsync(this WebApplication app, PrivateCluster? cluster)
    {
        if (cluster is null)
        {
            return;
        }

        try
        {
            await app.PrepareAsync(CancellationToken.None);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject)
        {
            throw new StartupRefusedException(
                "La base locale vient d’une autre version du programme. Pour la refaire\u00a0: dotnet run --project src/RegieQuartier.Web -- recommencer", error);
        }
    }
}
