using Npgsql;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Web.Tests.Data.Commands;

public sealed class FirstAccountCommandTests
{
    [Fact]
    public async Task An_empty_site_receives_its_first_administrator_until_there_is_one()
    {
        await using var database = await TestDatabase.CreateAsync();

        var first = await RunAsync(database, "technique@exemple.test", "Olivier Renaud");
        var again = await RunAsync(database, "technique@exemple.test", "Olivier Renaud");
        await ExecuteAsync(database, "update accounts set password_hash = 'x'");
        var refused = await RunAsync(database, "autre@exemple.test", "Quelqu’un d’autre");

        Assert.Equal((0, ""), (first.Code, first.Errors));
        Assert.Contains("https://rdv.regie.test/mot-de-passe/", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, again.Code);
        Assert.NotEqual(first.Output, again.Output);
        Assert.Equal(1, refused.Code);
        Assert.Contains("Un compte d’administration technique existe déjà", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await ExecuteAsync(database, "select count(*) from account_roles where role = 'SystemAdmin'"));
    }

    [Theory]
    [InlineData]
    [InlineData("technique@exemple.test")]
    [InlineData("technique", "Olivier Renaud")]
    [InlineData("technique@exemple.test", " ")]
    public async Task A_command_half_typed_says_how_to_type_it(params string[] words)
    {
        await using var database = await TestDatabase.CreateAsync();

        var exit = await RunAsync(database, words);

        Assert.Equal(1, exit.Code);
        Assert.StartsWith("Écrivez une adresse e-mail et un nom", exit.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_too_long_is_said_in_one_sentence()
    {
        await using var database = await TestDatabase.CreateAsync();

        var exit = await RunAsync(database, "technique@exemple.test", new string('a', 200));

        Assert.Equal(1, exit.Code);
        Assert.Equal("Le nom est trop long\u00a0: il faut au plus 100\u00a0lettres.", exit.Errors.Trim());
    }

    private static Task<SiteExit> RunAsync(TestDatabase database, params string[] words) => SiteProcess.RunAsync(
        "Testing",
        [("ConnectionStrings__RegieQuartier", database.ApplicationConnectionString), ("Site__PublicUrl", "https://rdv.regie.test"), ("Messages__Deliver", "false")],
        ["premier-compte", .. words]);

    private static async Task<object?> ExecuteAsync(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ApplicationConnectionString) { Pooling = false });
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
