using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using Serilog.Core;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>What residents type never reaches the logs: not on the happy path, not on a refusal, not on a failure.</summary>
public sealed class PublicLogsTests : IAsyncLifetime
{
    private static readonly string[] Secrets = ["Canarie", "Zanzibar", "39981234", "canari@exemple.fr", "ma facture jaune", "Selam"];

    private readonly RegieQuartierFactory _house = new();
    private readonly CapturedLogs _logs = new();
    private RegieQuartierFactory _site = null!;

    public async ValueTask InitializeAsync()
    {
        await _house.OpenNadiasTuesdaysAsync();
        _site = _house.WithServices(services => services.AddSingleton<ILogEventSink>(_logs));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_booking_and_its_cancellation_log_neither_the_person_nor_the_code()
    {
        var done = await Filled(await OpenAsync()).SubmitAsync("Réserver");
        var code = done.All(".code")[0];
        var mine = await FindAsync(code, "Zan");
        var question = await mine.FollowAsync("Annuler ce rendez-vous");
        await question.Form().SubmitAsync("Annuler ce rendez-vous");

        Assert.Contains(_logs.Lines, line => line.Contains("POST rendez-vous/{service}/{slot} answered 302", StringComparison.Ordinal));
        Assert.Contains(_logs.Lines, line => line.Contains("GET rendez-vous/confirmation/{token} answered 200", StringComparison.Ordinal));
        NothingLeaked(code, code.Replace("-", "", StringComparison.Ordinal), done.Address.Split('/')[^1], mine.Address.Split('/')[^1].Split('?')[^1]);
    }

    [Fact]
    public async Task What_is_refused_is_not_logged_either()
    {
        await Filled(await OpenAsync()).Fill("Phone", "39981234 Canarie").SubmitAsync("Réserver");
        await FindAsync("Canarie", "Zanzibar");
        await _site.CreateClient().OpenAsync("/rendez-vous/confirmation/Canarie?nom=Zanzibar");
        await _site.CreateClient().OpenAsync("/Canarie");

        Assert.NotEmpty(_logs.Lines);
        NothingLeaked();
    }

    [Fact]
    public async Task A_failure_is_logged_without_what_was_typed()
    {
        var form = Filled(await OpenAsync());
        await RunAsOwnerAsync("alter table outgoing_messages rename to away");

        var failed = await form.SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        Assert.Contains(_logs.Lines, line => line.Contains("42P01", StringComparison.Ordinal));
        NothingLeaked();
    }

    [Fact]
    public async Task The_reference_on_an_error_page_finds_its_line()
    {
        var page = await _site.CreateClient().OpenAsync("/rendez-vous/inconnu");

        Assert.Contains(_logs.Lines, line => line.Contains("GET rendez-vous/{service} answered 404", StringComparison.Ordinal)
            && page.Text.Contains(ReferenceOf(line), StringComparison.Ordinal));
    }

    private void NothingLeaked(params string[] more)
    {
        foreach (var secret in Secrets.Concat(more))
        {
            Assert.All(_logs.Lines, line => Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static string ReferenceOf(string line) => line[(line.LastIndexOf(' ') + 1)..];

    private Task<Page> OpenAsync() => _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, 9)}");

    private static HtmlForm Filled(Page who) => who.Form()
        .Fill("FirstName", "Canarie").Fill("LastName", "Zanzibar").Fill("Phone", "06 39 98 12 34").Fill("Email", "canari@exemple.fr")
        .Fill("For", "autre").Fill("HelperName", "Selam").Fill("Request", "ma facture jaune");

    private Task<Page> FindAsync(string code, string letters) =>
        _site.CreateClient().OpenOwnAsync(code, letters);

    private async Task RunAsOwnerAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(_house.Database.OwnerConnectionString);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
