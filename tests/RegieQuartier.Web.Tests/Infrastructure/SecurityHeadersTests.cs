using Microsoft.AspNetCore.Http;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class SecurityHeadersTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    [Theory]
    [InlineData("/")]
    [InlineData("/css/theme.css")]
    [InlineData("/img/pictos.svg")]
    [InlineData("/lib/fonts/source-sans-3-latin-wght-normal.woff2")]
    [InlineData("/rien-ici")]
    [InlineData("/essai/statut/403")]
    [InlineData("/essai/panne/bogue")]
    [InlineData("/essai/panne/base")]
    public async Task Every_answer_carries_the_same_protection(string address)
    {
        using var client = ProbeController.AddedTo(site).CreateClient();

        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(Policy, Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Browsers_are_told_to_come_back_over_https_only()
    {
        using var client = site.WithSettings(("AllowedHosts", "regie.test")).CreateClient();
        client.BaseAddress = new Uri("https://regie.test");

        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000; includeSubDomains", Header(answer, "Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ailleurs.test")]
    public async Task A_request_for_no_site_or_another_is_refused(string host)
    {
        var context = await site.WithSettings(("AllowedHosts", "regie.test")).Server.SendAsync(
            visit => (visit.Request.Path, visit.Request.Host) = ("/", new HostString(host)), TestContext.Current.CancellationToken);

        Assert.Equal(StatusCodes.Status400BadRequest, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_public_page_sets_no_cookie_and_holds_no_script_or_style_of_its_own()
    {
        using var client = site.CreateClient();

        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_signed_in_person_is_shown_is_not_kept()
    {
        using var client = ProbeController.AddedTo(site).CreateClient();

        using var answer = await client.GetAsync("/essai/connecte/200", TestContext.Current.CancellationToken);

        Assert.Equal("no-store", Header(answer, "Cache-Control"));
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
