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

    [Fact]
    public async Task Who_sends_one_booking_too_many_finds_the_form_as_it_was()
    {
        var form = await FilledAsync("203.0.113.7");
        await form.Fill("Phone", "").SubmitAsync("Réserver");
        await form.SubmitAsync("Réserver");
        form.Fill("Phone", "06 39 98 12 34").Fill("Email", "marie@exemple.fr").Fill("Request", "Retraite");

        var soon = await form.SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.TooManyRequests, soon.Status);
        Assert.InRange(soon.Response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Contains("Attendez un moment, puis appuyez de nouveau sur «\u00a0Réserver\u00a0».", soon.Text, StringComparison.Ordinal);
        var kept = soon.Form();
        Assert.Equal(("Marie", "Etoundi", "06 39 98 12 34", "marie@exemple.fr", "Retraite"), (kept["FirstName"], kept["LastName"], kept["Phone"], kept["Email"], kept["Request"]));
        Assert.Equal(form["Key"], kept["Key"]);
        Assert.Empty(await _house.AppointmentsAsync());
        Assert.Equal(HttpStatusCode.OK, (await (await FilledAsync("203.0.113.8")).Tick("NoPhone").SubmitAsync("Réserver")).Status);
    }

    [Fact]
    public async Task One_telephone_number_books_a_few_times_and_the_others_go_on()
    {
        await using var site = _house.WithSettings(("RateLimits:PerPhone:Permits", "1"));
        var statuses = new List<HttpStatusCode>();
        foreach (var (slot, phone) in new[] { (Slot(Tuesday, 9), "06 39 98 12 34"), (Slot(Tuesday, 9, 45), "+33 6 39 98 12 34"), (Slot(Tuesday, 10, 30), "06 39 98 12 35") })
        {
            var who = await site.CreateClient().OpenAsync($"/rendez-vous/demarche/{slot}");
            statuses.Add((await who.Form().Fill("FirstName", "Marie").Fill("LastName", "Etoundi").Fill("Phone", phone).SubmitAsync("Réserver")).Status);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], statuses);
    }

    [Fact]
    public async Task What_fills_in_the_field_that_nobody_sees_books_nothing_and_a_person_can_empty_it()
    {
        var caught = await (await FilledAsync("203.0.113.7")).Tick("NoPhone").Fill("Website", "https://exemple.fr").SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, caught.Status);
        Assert.Equal("Laissez cette case vide.", caught.ErrorOf("Website"));
        Assert.Empty(await _house.AppointmentsAsync());
        Assert.Equal(HttpStatusCode.OK, (await caught.Form().Fill("Website", "").SubmitAsync("Réserver")).Status);
    }

    private async Task<HtmlForm> FilledAsync(string address)
    {
        var who = await _site.CreateClientAt(address).OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, 9)}");
        return who.Form().Fill("FirstName", "Marie").Fill("LastName", "Etoundi");
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
