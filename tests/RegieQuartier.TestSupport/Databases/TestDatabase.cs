using System.Globalization;
using Npgsql;
using RegieQuartier.Web.Data;

namespace RegieQuartier.TestSupport.Databases;

/// <summary>A database of one's own, copied from a template that is migrated once for each build of the site.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string Template = $"regie_template_{typeof(RegieQuartierDbContext).Module.ModuleVersionId:n}";
    private static readonly Lazy<Task> TemplateReady = new(EnsureTemplateAsync);

    private readonly TestServer _server;
    private readonly string _name;
    private readonly DatabaseLogins _logins;

    private TestDatabase(TestServer server, string name)
    {
        (_server, _name) = (server, name);
        _logins = server.Logins(name);
    }

    /// <summary>As the role that owns the tables.</summary>
    public string OwnerConnectionString => _logins.Owner;

    /// <summary>As the site's role: the one the application under test runs as.</summary>
    public string ApplicationConnectionString => _logins.Application;

    /// <summary>As the role that delivers messages.</summary>
    public string WorkerConnectionString => _logins.Worker!;

    /// <summary>A database with the current schema and no row.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        await TemplateReady.Value;
        return await CreateAsync(Template);
    }

    /// <summary>A database without any table.</summary>
    public static Task<TestDatabase> CreateEmptyAsync() => CreateAsync("template1");

    /// <summary>Brings an empty database to the current schema, as <c>migrer</c> does.</summary>
    public Task MigrateAsync() => new SchemaUpgrade(_logins).RunAsync(then: null, CancellationToken.None);

    public ValueTask DisposeAsync() => DropAsync();

    /// <summary>Drops it. Whoever holds a connection to it loses it.</summary>
    internal async ValueTask DropAsync()
    {
        foreach (var connectionString in new[] { OwnerConnectionString, ApplicationConnectionString, WorkerConnectionString })
        {
            await using var connection = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(connection);
        }

        await _server.RunAsync($"drop database if exists {_name} with (force)");
    }

    /// <summary>Creates it again under its name once it is dropped, with the current schema and no row.</summary>
    internal Task CreateAgainAsync() => CopyAsync(Template);

    private static async Task<TestDatabase> CreateAsync(string template)
    {
        var server = await TestServer.GetAsync();
        var database = new TestDatabase(server, $"regie_test_{Guid.NewGuid():n}");
        await database.CopyAsync(template);
        return database;
    }

    private Task CopyAsync(string template) => _server.RunAsync($"create database {_name} template {template} owner {Owner(_logins)}");

    private static async Task EnsureTemplateAsync()
    {
        var server = await TestServer.GetAsync();
        // Several test processes start at once: one makes the template, the others wait here.
        await using var connection = await server.OpenAsync("postgres");
        await ExecuteAsync(connection, "select pg_advisory_lock(5246)");
        if (await IsTemplateAsync(connection))
        {
            return;
        }

        await ExecuteAsync(connection, $"drop database if exists {Template} with (force)");
        await ExecuteAsync(connection, $"create database {Template} owner {Owner(server.Logins(Template))}");
        await new SchemaUpgrade(server.Logins(Template)).RunAsync(then: null, CancellationToken.None);
        // An open connection forbids the copy; the mark comes last, so that half a template is never used.
        await ExecuteAsync(connection, $"alter database {Template} with allow_connections false is_template true");
    }

    private static async Task<bool> IsTemplateAsync(NpgsqlConnection connection)
    {
        await using var look = new NpgsqlCommand($"select exists (select from pg_database where datname = '{Template}' and datistemplate)", connection);
        return Convert.ToBoolean(await look.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static string Owner(DatabaseLogins logins) => new NpgsqlConnectionStringBuilder(logins.Owner).Username!;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
