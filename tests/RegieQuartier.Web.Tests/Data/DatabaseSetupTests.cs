using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Tests.Data;

public sealed class DatabaseSetupTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    [Theory]
    [InlineData("statement_timeout", "5s")]
    [InlineData("jit", "off")]
    public async Task A_statement_that_lasts_too_long_is_cut_by_the_server_and_none_is_compiled(string setting, string value)
    {
        await using var db = factory.OpenContext();

        Assert.Equal(value, await db.Database.SqlQuery<string>($"select current_setting({setting}) as \"Value\"").SingleAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void What_the_connection_string_sets_is_kept_and_the_rest_is_bounded()
    {
        var source = factory.Services.GetRequiredService<NpgsqlDataSource>();

        var settings = new NpgsqlConnectionStringBuilder(source.ConnectionString);

        Assert.Equal(20, settings.MaxPoolSize);
        Assert.Equal(100, settings.MaxAutoPrepare);
        Assert.Equal(3, settings.Timeout);
    }

    [Fact]
    public void The_delivery_of_messages_has_its_own_role_or_the_sites_where_there_is_none()
    {
        Assert.Equal(NameIn(factory.Database.WorkerConnectionString), UserOf(factory));
        Assert.Equal(NameIn(factory.Database.ApplicationConnectionString), UserOf(factory.WithSettings(("ConnectionStrings:RegieQuartierWorker", ""))));
    }

    [Fact]
    public async Task Contexts_come_back_to_the_pool_without_what_they_held()
    {
        var contexts = factory.Services.GetRequiredService<IDbContextFactory<RegieQuartierDbContext>>();
        await using (var db = await contexts.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            db.Add(RegieQuartier.Domain.Audit.AuditEntry.Record("essai", null, null, factory.Clock.GetUtcNow()));
        }

        await using var next = await contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);

        Assert.Empty(next.ChangeTracker.Entries());
    }

    private static string? NameIn(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Username;

    private static string? UserOf(RegieQuartierFactory site) =>
        new NpgsqlConnectionStringBuilder(site.Services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseSetup.Worker).ConnectionString).Username;
}
