using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace RegieQuartier.Web.Data;

internal static class DatabaseSetup
{
    /// <summary>Key of the data source that connects as the worker role.</summary>
    public const string Worker = "worker";

    private const int StatementSeconds = 5;

    /// <summary>One data source per role, and contexts from a pool.</summary>
    public static WebApplicationBuilder AddDatabase(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider => Source(provider, ConnectionNames.Application));
        services.AddKeyedSingleton(Worker, (provider, _) => Source(provider, ConnectionNames.Worker));
        services.AddPooledDbContextFactory<RegieQuartierDbContext>((provider, options) => options.UseRegieQuartier(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<RegieQuartierDbContext>>().CreateDbContext());
        return builder;
    }

    /// <summary>What every context needs, the site's as well as those made by hand.</summary>
    public static DbContextOptionsBuilder UseRegieQuartier(this DbContextOptionsBuilder options, NpgsqlDataSource source) => options
        .UseNpgsql(source)
        .UseSnakeCaseNamingConvention()
        // What PostgreSQL refuses is mostly an answer that a person reads. Where it is not, the request says so once, with its trace.
        .ConfigureWarnings(warnings => warnings.Log((CoreEventId.SaveChangesFailed, LogLevel.Debug), (RelationalEventId.CommandError, LogLevel.Debug)));

    private static NpgsqlDataSource Source(IServiceProvider provider, string name)
    {
        var configuration = provider.GetRequiredService<IConfiguration>();
        // Without a worker role of its own, delivery goes through the site's.
        var text = configuration.GetConnectionString(name) is { Length: > 0 } own ? own : configuration.GetConnectionString(ConnectionNames.Application);
        var source = new NpgsqlDataSourceBuilder(WithLimits(text));
        source.UseLoggerFactory(provider.GetRequiredService<ILoggerFactory>());
        return source.Build();
    }

    /// <summary>Bounds on waiting, unless the connection string sets its own.</summary>
    private static string WithLimits(string? connectionString)
    {
        var limits = new NpgsqlConnectionStringBuilder
        {
            ApplicationName = "RegieQuartier",
            Timeout = 3,
            // A little over the server's own limit: the server's answer is the clean one.
            CommandTimeout = StatementSeconds + 3,
            // No jit: what a page asks is answered sooner than it would be compiled.
            Options = $"-c statement_timeout={StatementSeconds}s -c idle_in_transaction_session_timeout=30s -c jit=off",
            MaxAutoPrepare = 100,
            MaxPoolSize = 40,
        };
        var chosen = new NpgsqlConnectionStringBuilder(connectionString);
        foreach (var key in chosen.Keys)
        {
            limits[key] = chosen[key];
        }

        return limits.ConnectionString;
    }
}
