using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Agenda;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>Nadia receives on Tuesdays at the house of the neighbourhood and on Wednesdays at the usual address.</summary>
public sealed class PlacesTests : IAsyncLifetime
{
    private const string House = "Maison de quartier, 3 rue des Peupliers, 14000 Caen";

    private static readonly DateOnly Wednesday = Tuesday.AddDays(1);

    private readonly RegieQuartierFactory _site = new();

    private Venue _venue = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _site.OpenNadiasTuesdaysAsync();
        await _site.OpenHoursAsync(Nadia, DayOfWeek.Wednesday);
        _venue = await _site.OpenVenueAsync();
        await _site.HoldAtAsync(_venue, Nadia, DayOfWeek.Tuesday);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_hours_say_at_which_place_they_are_when_it_is_not_the_usual_one()
    {
        var page = await _site.CreateClient().OpenAsync("/rendez-vous/demarche");

        Assert.Contains("Avec Nadia. Où\u00a0: Maison de quartier, 3 rue des Peupliers", page.Text, StringComparison.Ordinal);
        var hours = page.Document.QuerySelectorAll(".time").ToLookup(hour => hour.GetAttribute("aria-label")!.Split(',')[0]);
        Assert.All(hours["Mardi 24\u00a0novembre"], hour => Assert.EndsWith(", Maison de quartier", hour.GetAttribute("aria-label"), StringComparison.Ordinal));
        Assert.All(hours["Mardi 24\u00a0novembre"], hour => Assert.Equal("Maison de quartier", hour.QuerySelector("small")?.TextContent));
        Assert.All(hours["Mercredi 25\u00a0novembre"], hour => Assert.Null(hour.QuerySelector("small")));
    }

    [Fact]
    public async Task A_booking_says_the_place_from_the_form_to_the_calendar()
    {
        var form = await _site.OpenFormAsync(9);
        Assert.Contains($"Où\u00a0: {House}", form.Text, StringComparison.Ordinal);

        var done = await form.Filled().SubmitAsync("Réserver");

        Assert.Contains(House, done.All("dd"));
        AssertWayIn(done);
        var own = await _site.CreateClient().OpenOwnAsync(done.All(".code")[0], "eto");
        Assert.Contains(House, own.All("dd"));
        AssertWayIn(own);
        var file = await (await _site.CreateClient().GetAsync($"{done.Address}/agenda.ics", Ct)).Content.ReadAsStringAsync(Ct);
        Assert.Contains("LOCATION:Maison de quartier\\, 3 rue des Peupliers", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(_venue.Id, Assert.Single(await _site.AppointmentsAsync()).VenueId);
    }

    [Fact]
    public async Task The_usual_place_is_said_too_when_there_are_several()
    {
        var form = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Wednesday, 9)}");

        Assert.Contains("Où\u00a0: 14", form.Text, StringComparison.Ordinal);
        var done = await form.Filled().SubmitAsync("Réserver");
        Assert.Contains("Sonnez", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Peupliers", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appointment_that_moves_takes_the_place_of_its_new_time()
    {
        var done = await (await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Wednesday, 9)}")).Filled().SubmitAsync("Réserver");
        var own = await _site.CreateClient().OpenOwnAsync(done.All(".code")[0], "eto");

        var question = await own.GoToAsync($"{own.Address}/changement/{Slot(Tuesday, 11)}");

        Assert.Contains(House, question.All("dd"));
        var moved = await question.Form().SubmitAsync("Prendre cette place");
        Assert.Contains(House, moved.All("dd"));
        Assert.Equal(_venue.Id, Assert.Single(await _site.AppointmentsAsync()).VenueId);
    }

    [Fact]
    public async Task The_words_of_the_place_stay_french_in_other_languages()
    {
        var page = await _site.CreateClient().OpenAsync($"/ar/rendez-vous/demarche/{Slot(Tuesday, 9)}");

        Assert.Equal(House, page.Document.QuerySelector(".recap bdi[lang='fr'][dir='ltr']")?.TextContent);
    }

    [Theory]
    [InlineData("fr", "Où\u00a0: Maison de quartier, 3 rue des Peupliers, 14000 Caen. Porte bleue, au fond de la cour")]
    [InlineData("en", "Where: Maison de quartier, 3 rue des Peupliers, 14000 Caen. Porte bleue, au fond de la cour")]
    public async Task The_message_says_the_place(string language, string where)
    {
        await using (var db = _site.OpenContext())
        {
            var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "demarche", Ct);
            Assert.True(SlotName.TryParse(Slot(Tuesday, 9), out var slot));
            var visitor = new Visitor("Marie-Ange", "Etoundi-Vautier", null, "marie@exemple.test", null) { Language = language };
            using var scope = _site.Services.CreateScope();
            var booked = await scope.ServiceProvider.GetRequiredService<BookAppointment>().ExecuteAsync(new BookingOrder(service, slot, visitor, null, BookingKey.Draw()), Ct);
            Assert.False(booked.Refused);
        }

        await using var read = _site.OpenContext();
        Assert.Contains(where, (await read.OutgoingMessages.SingleAsync(Ct)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_reads_where_each_day_is_and_reception_looks_at_one_place()
    {
        await _site.OpenYanisTuesdaysAsync();
        await (await _site.OpenFormAsync(9)).Filled().SubmitAsync("Réserver");
        var reception = await _site.ClientAsAsync(Role.Reception);

        var day = await reception.OpenAsync("/agenda?jour=2026-11-24&avec=1");
        var week = await reception.OpenAsync("/agenda/semaine?jour=2026-11-24&avec=1");
        var everybody = await reception.OpenAsync("/agenda/accueil?jour=2026-11-24");
        var there = await everybody.FollowAsync("Maison de quartier");
        var here = await everybody.FollowAsync("Le local");

        Assert.Equal(["Permanence\u00a0: Maison de quartier, 9\u00a0h à 12\u00a0h"], day.All(".kicker"));
        Assert.Equal(["Maison de quartier"], week.All(".sheet-head .soft"));
        Assert.Equal(["Nadia", "Yanis"], everybody.All(".columns h2"));
        Assert.Equal(["Nadia"], there.All(".columns h2"));
        Assert.Equal("Mardi 24\u00a0novembre, tout le monde, Maison de quartier", Assert.Single(there.All("h1")));
        Assert.Equal(["Une personne est attendue"], there.All(".kicker"));
        Assert.Equal(["Yanis"], here.All(".columns h2"));
        var file = await (await reception.OpenAsync("/agenda?jour=2026-11-24&avec=1")).FollowAsync("Marie-Ange Etoundi-Vautier");
        Assert.Contains(House, file.All("dd"));
    }

    [Fact]
    public async Task What_reception_notes_at_a_place_comes_back_to_that_place()
    {
        await (await _site.OpenFormAsync(9)).Filled().SubmitAsync("Réserver");
        _site.Clock.SetUtcNow((await _site.AppointmentsAsync())[0].StartsAt.AddMinutes(-10));
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync($"/agenda/accueil?jour=2026-11-24&lieu={_venue.Id}");

        var noted = await page.Form("form[action$='/statut']").SubmitAsync("Arrivé\u00a0: Marie-Ange Etoundi-Vautier");

        Assert.Equal(page.Address, noted.Address);
    }

    [Fact]
    public async Task Who_was_told_another_place_stands_out_in_the_agenda()
    {
        await (await _site.OpenFormAsync(9)).Filled().SubmitAsync("Réserver");
        var nadia = await _site.ClientOfAsync(Nadia);
        Assert.DoesNotContain("Lieu dit", (await nadia.OpenAsync("/agenda?jour=2026-11-24")).Text, StringComparison.Ordinal);

        await _site.HoldAtAsync(null, Nadia, DayOfWeek.Tuesday);

        Assert.Contains("Lieu dit à la personne\u00a0: Maison de quartier.", (await nadia.OpenAsync("/agenda?jour=2026-11-24")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_unknown_shows_every_place()
    {
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync($"/agenda/accueil?jour=2026-11-24&lieu={Guid.NewGuid()}");

        Assert.Equal((HttpStatusCode.OK, "Tous les lieux"), (page.Status, page.All("nav[aria-label='Lieu'] [aria-current]").Single()));
    }

    private static void AssertWayIn(Page page)
    {
        Assert.Contains("Porte bleue, au fond de la cour", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bus 2, arrêt Peupliers", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sonnez", page.Text, StringComparison.Ordinal);
    }
}
