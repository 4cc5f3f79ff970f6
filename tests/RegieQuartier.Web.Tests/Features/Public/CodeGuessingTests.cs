using System.Net;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>The limits as they are set when nobody sets them: who guesses gets nowhere, and a crowd behind one address goes on.</summary>
public sealed class CodeGuessingTests : IAsyncLifetime
{
    private const string SocialCentre = "203.0.113.7";

    private static readonly RateLimitsSettings Limits = new();

    private readonly RegieQuartierFactory _house = new();
    private RegieQuartierFactory _site = null!;

    public async ValueTask InitializeAsync()
    {
        await _house.OpenNadiasTuesdaysAsync();
        await _house.OpenHoursAsync(Nadia, DayOfWeek.Wednesday);
        await _house.OpenHoursAsync(Nadia, DayOfWeek.Thursday);
        _site = _house.WithSettings(
            ("RateLimits:Lookup:Permits", $"{Limits.Lookup.Permits}"),
            ("RateLimits:PublicWrite:Permits", $"{Limits.PublicWrite.Permits}"),
            ("RateLimits:PerPhone:Permits", $"{Limits.PerPhone.Permits}")).BehindProxy();
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    /// <summary>The short form of the proof; its long form is a category of its own.</summary>
    [Fact]
    public Task Guessed_codes_find_nothing_and_the_guesser_is_slowed() => GuessAsync(codes: 200);

    [Fact(Explicit = true)]
    public Task Ten_thousand_guessed_codes_find_nothing_and_the_guesser_is_slowed() => GuessAsync(codes: 10_000);

    [Fact]
    public async Task A_whole_social_centre_behind_one_address_books()
    {
        var statuses = new List<HttpStatusCode>();
        for (var person = 0; person < 12; person++)
        {
            var slot = Slot(Tuesday.AddDays(person / 4), 9 + (45 * (person % 4) / 60), 45 * (person % 4) % 60);
            var who = await _site.CreateClientAt(SocialCentre).OpenAsync($"/rendez-vous/demarche/{slot}");
            // The first sending of one in three lacks something, as it does.
            var form = who.Form().Fill("FirstName", $"Personne {person}").Fill("LastName", "Du Centre");
            form = person % 3 == 0 ? (await form.Fill("Phone", "06").SubmitAsync("Réserver")).Form() : form;
            statuses.Add((await form.Fill("Phone", $"06 39 98 12 {person:00}").SubmitAsync("Réserver")).Status);
        }

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(12, (await _house.AppointmentsAsync()).Count);
    }

    private async Task GuessAsync(int codes)
    {
        var appointment = await _house.BookAsync(Tuesday, 9, Nadia);
        var guesser = await _site.CreateClientAt(SocialCentre).OpenAsync("/mon-rendez-vous");
        var dice = new Random(7);
        var answers = new Dictionary<HttpStatusCode, int>();
        for (var guess = 0; guess < codes; guess++)
        {
            var code = AppointmentCode.Draw(dice.Next);
            var answer = await guesser.Form().Fill("Code", code).Fill("Letters", "eto").SendAsync("Voir mon rendez-vous");
            answers[answer.StatusCode] = answers.GetValueOrDefault(answer.StatusCode) + 1;
        }

        Assert.Equal(Limits.Lookup.Permits, answers[HttpStatusCode.UnprocessableEntity]);
        Assert.Equal(codes - Limits.Lookup.Permits, answers[HttpStatusCode.TooManyRequests]);

        // Nobody else pays for it: not who has an appointment, not who books from the same address.
        var owner = await _site.CreateClientAt("203.0.113.8").OpenAsync("/mon-rendez-vous");
        Assert.Equal(HttpStatusCode.OK, (await owner.Form().Fill("Code", appointment.Code).Fill("Letters", "eto").SubmitAsync("Voir mon rendez-vous")).Status);
        var neighbour = await _site.CreateClientAt(SocialCentre).OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, 10, 30)}");
        Assert.Equal(HttpStatusCode.OK, (await neighbour.Form().Fill("FirstName", "Awa").Fill("LastName", "Diallo").Tick("NoPhone").SubmitAsync("Réserver")).Status);
    }
}
