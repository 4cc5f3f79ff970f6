using Npgsql;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Web.Tests.Data.Commands;

public sealed class StartOverCommandTests
{
    [Fact]
    public async Task The_demo_world_is_made_once_and_made_anew_on_request()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        (string, string)[] settings =
        [
            ("ConnectionStrings__RegieQuartierOwner", database.OwnerConnectionString),
            ("ConnectionStrings__RegieQuartier", database.ApplicationConnectionString),
            ("ConnectionStrings__RegieQuartierWorker", database.WorkerConnectionString),
            ("Site__PublicUrl", "https://demo.exemple.fr"),
        ];

        Assert.Equal(0, (await SiteProcess.RunAsync("Demo", settings, "migrer")).Code);
        var first = await WorldAsync(database);
        Assert.Equal(0, (await SiteProcess.RunAsync("Demo", settings, "migrer")).Code);
        Assert.Equal(first, await WorldAsync(database));

        var exit = await SiteProcess.RunAsync("Demo", settings, "recommencer");

        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.NotEqual(first, await WorldAsync(database));
    }

    private static async Task<Guid> WorldAsync(TestDatabase database)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ApplicationConnectionString) { Pooling = false });
        await using var command = source.CreateCommand("select id from audit_entries where action = 'demo.created'");
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        Assert.True(await reader.ReadAsync(TestContext.Current.CancellationToken));
        var world = reader.GetGuid(0);
        Assert.False(await reader.ReadAsync(TestContext.Current.CancellationToken));
        return world;
    }
}
