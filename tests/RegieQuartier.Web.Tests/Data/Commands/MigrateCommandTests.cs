using Npgsql;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Web.Tests.Data.Commands;

public sealed class MigrateCommandTests : IAsyncLifetime
{
    private readonly KeyCertificate _certificate = new();
    private TestDatabase _database = null!;
    private string? _role;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateEmptyAsync();

    [Fact]
    public async Task Five_at_once_on_an_empty_database_all_succeed_and_one_applies()
    {
        var exits = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => MigrateAsync()));

        Assert.All(exits, exit => Assert.Equal((0, ""), (exit.Code, exit.Errors)));
        Assert.Single(exits, exit => exit.Output.Contains("La base de données est à jour", StringComparison.Ordinal));
        Assert.Equal(4, exits.Count(exit => exit.Output.Contains("La base de données était déjà à jour.", StringComparison.Ordinal)));
        Assert.Equal(1L, await AskAsync(_database.ApplicationConnectionString, "select count(*) from data_protection_keys"));
    }

    [Fact]
    public async Task The_first_key_is_sealed_by_the_certificate()
    {
        await MigrateAsync();

        var key = (string)(await AskAsync(_database.OwnerConnectionString, "select xml from data_protection_keys"))!;
        Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<value>", key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_made_and_their_passwords_follow_the_settings()
    {
        var role = $"regie_test_{Guid.NewGuid():n}";
        var login = new NpgsqlConnectionStringBuilder(_database.ApplicationConnectionString) { Username = role, Password = "premier l'été", Pooling = false };
        _role = role;

        await MigrateAsync(("ConnectionStrings__RegieQuartier", login.ConnectionString));
        Assert.Equal(role, await AskAsync(login.ConnectionString, "select current_user::text"));

        login.Password = "second";
        await MigrateAsync(("ConnectionStrings__RegieQuartier", login.ConnectionString));
        Assert.Equal(0L, await AskAsync(login.ConnectionString, "select count(*) from audit_entries"));
    }

    [Fact]
    public async Task Without_the_owner_it_says_so_in_one_sentence()
    {
        var exit = await MigrateAsync(("ConnectionStrings__RegieQuartierOwner", ""));

        Assert.Equal(1, exit.Code);
        Assert.Equal("Il manque le réglage ConnectionStrings__RegieQuartierOwner\u00a0: sans lui, la base de données ne peut pas être préparée.", exit.Errors.Trim());
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_told_in_one_sentence()
    {
        var exit = await MigrateAsync(("ConnectionStrings__RegieQuartierOwner", "Host=127.0.0.1;Port=1;Username=personne;Password=x"));

        Assert.Equal(1, exit.Code);
        Assert.StartsWith("La base de données ne répond pas", exit.Errors, StringComparison.Ordinal);
        Assert.Single(exit.Errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task Starting_the_demo_over_is_refused_outside_the_demonstration()
    {
        var exit = await RunAsync("Production", "recommencer");

        Assert.Equal(1, exit.Code);
        Assert.Contains("n’existe qu’en développement et en démonstration", exit.Errors, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _certificate.Dispose();
        await _database.DisposeAsync();
        if (_role is not null)
        {
            var elsewhere = new NpgsqlConnectionStringBuilder(_database.OwnerConnectionString) { Database = "postgres" };
            await AskAsync(elsewhere.ConnectionString, $"drop role {_role}");
        }
    }

    private Task<SiteExit> MigrateAsync(params (string Key, string Value)[] settings) => RunAsync("Production", "migrer", settings);

    private Task<SiteExit> RunAsync(string environment, string command, params (string Key, string Value)[] settings) => SiteProcess.RunAsync(
        environment,
        [
            ("ConnectionStrings__RegieQuartierOwner", _database.OwnerConnectionString),
            ("ConnectionStrings__RegieQuartier", _database.ApplicationConnectionString),
            ("ConnectionStrings__RegieQuartierWorker", _database.WorkerConnectionString),
            ("DataProtection__CertificatePath", _certificate.FilePath),
            ("DataProtection__CertificatePassword", KeyCertificate.Password),
            ("AllowedHosts", "rdv.exemple.fr"),
            ("Organisation__PhoneLink", "+33231000000"),
            ("Site__PublicUrl", "https://rdv.exemple.fr"),
            .. settings,
        ],
        command);

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
