using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Infrastructure;
using Serilog.Core;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class RequestLogsTests
{
    [Fact]
    public async Task A_request_is_one_line_with_the_pattern_of_its_route()
    {
        var logs = new CapturedLogs();
        await using var site = await SiteAsync(logs);

        await GetAsync(site, "/rendez-vous/confirmation/CANARY-TOKEN?nom=CANARY-NAME");

        var line = Assert.Single(logs.Lines);
        Assert.Contains("GET rendez-vous/confirmation/{token} answered 200", line);
        Assert.DoesNotContain("CANARY", line);
    }

    [Fact]
    public async Task The_reference_a_person_reads_is_the_one_in_the_logs()
    {
        var logs = new CapturedLogs();
        await using var site = await SiteAsync(logs);

        var read = await GetAsync(site, "/reference");

        Assert.Matches("^[A-Z2-9]{4}-[A-Z2-9]{4}$", read);
        Assert.Contains($"\"Reference\":\"{read}\"", Assert.Single(logs.Lines));
    }

    [Fact]
    public async Task A_line_of_the_application_carries_the_reference_and_not_the_address()
    {
        var logs = new CapturedLogs();
        await using var site = await SiteAsync(logs);

        await GetAsync(site, "/warn/CANARY-CODE");

        Assert.Contains("\"RequestId\":\"", logs.Lines[0]);
        Assert.All(logs.Lines, line => Assert.DoesNotContain("CANARY", line));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_not_written_down()
    {
        var logs = new CapturedLogs();
        await using var site = await SiteAsync(logs);

        await GetAsync(site, "/CANARY-TOKEN");

        Assert.Contains("GET (no route) answered 404", Assert.Single(logs.Lines));
    }

    [Fact]
    public async Task An_error_is_logged_under_the_route_that_failed()
    {
        var logs = new CapturedLogs();
        await using var site = await SiteAsync(logs);

        await GetAsync(site, "/fail/CANARY-CODE");

        Assert.Contains(logs.Lines, line => line.Contains("GET fail/{code} answered 500", StringComparison.Ordinal));
        Assert.Contains(logs.Lines, line => line.Contains("it broke", StringComparison.Ordinal));
        Assert.All(logs.Lines, line => Assert.DoesNotContain("CANARY", line));
    }

    private static async Task<WebApplication> SiteAsync(CapturedLogs logs)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.AddRequestLogs();
        builder.Services.AddSingleton<ILogEventSink>(logs);
        var site = builder.Build();
        site.UseRequestLogs();
        site.UseExceptionHandler("/error");
        site.UseStatusCodePagesWithReExecute("/error");
        site.MapGet("/error", () => "Sorry.");
        site.MapGet("/reference", (HttpContext context) => context.Reference());
        site.MapGet("rendez-vous/confirmation/{token}", (string token) => Results.Ok());
        site.MapGet("fail/{code}", string (string code) => throw new InvalidOperationException("it broke"));
        site.MapGet("warn/{code}", (string code, ILogger<RequestLogsTests> logger) => logger.LogWarning("Something odd"));
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    private static async Task<string> GetAsync(WebApplication site, string url)
    {
        using var client = site.GetTestClient();
        using var answer = await client.GetAsync(url, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
