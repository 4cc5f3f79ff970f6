using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class RateLimitsTests
{
    private const string Address = "X-Address";

    [Fact]
    public async Task After_a_burst_an_address_is_told_when_to_come_back()
    {
        await using var site = await SiteAsync();

        var answers = await SendAsync(site, "203.0.113.7", times: 4);

        Assert.Equal([200, 200, 200, 429], answers.Select(answer => (int)answer.StatusCode));
        Assert.InRange(answers[^1].Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task Another_address_passes()
    {
        await using var site = await SiteAsync();
        await SendAsync(site, "203.0.113.7", times: 4);

        var other = await SendAsync(site, "203.0.113.8", times: 1);

        Assert.Equal(HttpStatusCode.OK, other[0].StatusCode);
    }

    [Fact]
    public async Task Changing_address_inside_one_ipv6_network_gains_nothing()
    {
        await using var site = await SiteAsync();
        await SendAsync(site, "2001:db8:1:2::1", times: 3);

        var next = await SendAsync(site, "2001:db8:1:2:aaaa::9", times: 1);

        Assert.Equal(HttpStatusCode.TooManyRequests, next[0].StatusCode);
    }

    [Fact]
    public async Task Each_limit_counts_apart()
    {
        await using var site = await SiteAsync();
        await SendAsync(site, "203.0.113.7", times: 4);

        var write = await SendAsync(site, "203.0.113.7", times: 1, "/write");

        Assert.Equal(HttpStatusCode.OK, write[0].StatusCode);
    }

    [Fact]
    public async Task A_limit_of_nothing_is_refused_at_start() =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => SiteAsync(permits: 0));

    private static async Task<WebApplication> SiteAsync(int permits = 3)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration["RateLimits:Lookup:Permits"] = $"{permits}";
        builder.AddRateLimits();
        var site = builder.Build();
        site.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Address].Single()!);
            return next(context);
        });
        site.UseRateLimiter();
        site.MapPost("/lookup", () => Results.Ok()).RequireRateLimiting(RateLimits.Lookup);
        site.MapPost("/write", () => Results.Ok()).RequireRateLimiting(RateLimits.PublicWrite);
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    private static async Task<IReadOnlyList<HttpResponseMessage>> SendAsync(WebApplication site, string address, int times, string url = "/lookup")
    {
        using var client = site.GetTestClient();
        client.DefaultRequestHeaders.Add(Address, address);
        var answers = new List<HttpResponseMessage>();
        for (var sent = 0; sent < times; sent++)
        {
            answers.Add(await client.PostAsync(url, null, TestContext.Current.CancellationToken));
        }

        return answers;
    }
}
