using System.Net;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class PublicLimitsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _house = new();
    private RegieQuartierFactory _site = null!;

    public async ValueTask InitializeAsync()
    {
        await _house.OpenNadiasTuesdaysAsync();
        _site = _house.WithSettings(("RateLimits:Lookup:Permits", "3"), ("RateLimits:PublicWrite:Permits", "2")).BehindProxy();
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task Who_guesses_codes_is_told_in_french_when_to_come_back()
    {
        var page = await GuessAsync("203.0.113.7", times: 4);

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.InRange(page.Response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
        Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("02 61 91 42 10", page.Document.Body!.TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elsewhere_still_finds_their_appointment()
    {
        await GuessAsync("203.0.113.7", times: 4);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await GuessAsync("203.0.113.8", times: 1)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await GuessAsync("2001:db8:1:2::1", times: 1)).Status);
    }

    [Fact]
    public async Task Reading_is_never_limited()
    {
        await GuessAsync("203.0.113.7", times: 4);

        Assert.Equal(HttpStatusCode.OK, (await _site.CreateClientAt("203.0.113.7").OpenAsync("/mon-rendez-vous")).Status);
    }

    [Fact]
    public async Task A_flood_of_bookings_from_one_address_stops()
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var slot in new[] { Slot(Tuesday, 9), Slot(Tuesday, 9, 45), Slot(Tuesday, 10, 30) })
        {
            var who = await _site.CreateClientAt("203.0.113.7").OpenAsync($"/rendez-vous/demarche/{slot}");
            statuses.Add((await who.Form().Fill("FirstName", "Marie").Fill("LastName", "Etoundi").Tick("NoPhone").SubmitAsync("Réserver")).Status);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    private async Task<Page> GuessAsync(string address, int times)
    {
        Page? page = null;
        for (var sent = 0; sent < times; sent++)
        {
            var find = await _site.CreateClientAt(address).OpenAsync("/mon-rendez-vous");
            page = await find.Form().Fill("Code", "ZZZ-ZZZ").Fill("Letters", "eto").SubmitAsync("Voir mon rendez-vous");
        }

        return page!;
    }
}
