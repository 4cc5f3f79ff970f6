using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>A structure books for somebody, without an account.</summary>
public sealed class RelayBookingTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private (Guid Id, string Link) _relay;

    public async ValueTask InitializeAsync()
    {
        await _site.OpenNadiasTuesdaysAsync();
        _relay = await _site.WelcomeRelayAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Two_screens_lead_from_the_help_to_a_code_under_the_name_of_who_helps()
    {
        await _site.OfferAsync("Ouvrir des droits", ServiceAudience.PartnersAndTeam);
        var first = await _site.CreateClient().OpenAsync(_relay.Link);
        Assert.Contains("Centre social", first.Text, StringComparison.Ordinal);

        var slots = await first.Form().Fill("aide", "Ouvrir des droits, 45\u00a0minutes").SubmitAsync("Voir les places");
        var who = await slots.FollowAsync("Prendre cette place");
        var done = await Filled(who).Fill("Request", "Dossier de retraite").SubmitAsync("Réserver");

        Assert.StartsWith("/rendez-vous/confirmation/", done.Address, StringComparison.Ordinal);
        Assert.Contains("C’est réservé pour Tekle.", done.Text, StringComparison.Ordinal);
        var appointment = Assert.Single(await _site.AppointmentsAsync());
        Assert.Equal(("Awa Diallo, Centre social", _relay.Id, "Dossier de retraite"), (appointment.HelperName, appointment.RelayId, appointment.Request));
        Assert.Contains(AppointmentCode.Display(appointment.Code), done.Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal("Centre social", (await db.AuditEntries.SingleAsync(TestContext.Current.CancellationToken)).Reason);
        Assert.Contains("1\u00a0rendez-vous pris depuis 30 jours.", (await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/relais")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_behind_a_secret_link_are_kept_and_listed_by_nobody()
    {
        foreach (var address in new[] { _relay.Link, $"{_relay.Link}/demarche", $"{_relay.Link}/demarche/calendrier", FormAddress(), "/relais/ancien" })
        {
            var page = await _site.CreateClient().OpenAsync(address);

            Assert.True(page.Response.Headers.CacheControl!.NoStore, address);
            Assert.Equal("noindex, nofollow", page.Response.Headers.GetValues("X-Robots-Tag").Single());
        }
    }

    [Fact]
    public async Task The_calendar_leads_to_the_places_of_a_day()
    {
        var slots = await _site.CreateClient().OpenAsync($"{_relay.Link}/demarche");

        var calendar = await slots.FollowAsync("Choisir dans le calendrier");
        var link = calendar.Document.QuerySelector(".month a")!.GetAttribute("href")!;

        Assert.Equal($"{_relay.Link}/demarche?du=2026-11-24", link);
        Assert.Equal(HttpStatusCode.OK, (await calendar.GoToAsync(link)).Status);
    }

    [Theory]
    [InlineData("FirstName", "", "Écrivez le prénom de la personne.")]
    [InlineData("LastName", " - ", "Écrivez le nom de famille de la personne.")]
    [InlineData("HelperName", "", "Écrivez votre nom, pour qu’on sache qui a réservé.")]
    [InlineData("Phone", "", "Écrivez un numéro, ou cochez «\u00a0Pas de téléphone\u00a0».")]
    [InlineData("Phone", "06 39 98 12 3", "Il manque un chiffre. Exemple\u00a0: 06 39 98 12 34.")]
    [InlineData("Request", "ma carte 4970 1012 3456 7890", "N’écrivez pas de numéro de sécurité sociale, de carte ou de compte\u00a0: apportez-le avec vous.")]
    [InlineData("Website", "https://exemple.fr", "Laissez cette case vide.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost(string field, string typed, string sentence)
    {
        var who = await _site.CreateClient().OpenAsync(FormAddress());

        var again = await Filled(who, hasPhone: true).Fill(field, typed).SubmitAsync("Réserver");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (again.Status, again.ErrorOf(field)));
        Assert.Equal(field == "HelperName" ? "" : "Awa Diallo", again.Form()["HelperName"]);
        Assert.Equal(field == "FirstName" ? "" : "Tekle", again.Form()["FirstName"]);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task A_slot_that_went_meanwhile_keeps_what_was_typed_and_proposes_the_three_nearest()
    {
        var who = await _site.CreateClient().OpenAsync(FormAddress());
        await (await _site.OpenFormAsync(9)).Filled("Hassan", "Aït-Ouali").SubmitAsync("Réserver");

        var gone = await Filled(who).SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Contains("La place du mardi 24\u00a0novembre à 9\u00a0h n’est plus libre.", gone.Text, StringComparison.Ordinal);
        Assert.Equal(("Tekle", "Awa Diallo"), (gone.Form()["FirstName"], gone.Form()["HelperName"]));
        Assert.Equal(3, gone.All("input[name=Instead] + label").Count);

        var done = await gone.Form().Fill("Instead", "Mardi 24\u00a0novembre à 9\u00a0h\u00a045").SubmitAsync("Réserver");

        Assert.Contains("C’est réservé pour Tekle.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twins_sent_at_the_same_instant_give_one_appointment()
    {
        var form = Filled(await _site.CreateClient().OpenAsync(FormAddress()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => form.SubmitAsync("Réserver")));

        Assert.All(answers, answer => Assert.Equal(answers[0].Address, answer.Address));
        Assert.Single(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task What_is_for_the_team_or_withdrawn_is_not_booked_by_a_relay()
    {
        var team = await _site.OfferAsync("Suite d’un dossier", ServiceAudience.TeamOnly);
        await _site.WithdrawAsync("lettre");
        var client = _site.CreateClient();

        Assert.DoesNotContain((await client.OpenAsync(_relay.Link)).All("#aide option"), help => help.StartsWith("Suite", StringComparison.Ordinal) || help.StartsWith("Écrire", StringComparison.Ordinal));
        foreach (var slug in new[] { team.Slug, team.Id.ToString(), "lettre" })
        {
            foreach (var address in new[] { $"{_relay.Link}/{slug}", $"{_relay.Link}/{slug}/calendrier", $"{_relay.Link}/{slug}/{Slot(Tuesday, 9)}" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(address)).Status);
            }
        }

        var form = Filled(await client.OpenAsync(FormAddress()));
        form.Element.Action = $"{_relay.Link}/{team.Slug}/{Slot(Tuesday, 9)}";
        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync("Réserver")).Status);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Theory]
    [InlineData("/relais/x")]
    [InlineData("/relais/%07")]
    [InlineData("/relais/%E2%80%AE/demarche")]
    [InlineData("/relais/x/demarche/calendrier")]
    [InlineData("/relais/x/demarche/20261124T0800Z-1")]
    public async Task What_is_no_link_of_ours_says_whom_to_ask(string address)
    {
        var page = await _site.CreateClient().OpenAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "Ce lien ne marche plus"), (page.Status, Assert.Single(page.All("h1"))));
    }

    [Theory]
    [InlineData("demain")]
    [InlineData("20261124T0800Z-9")]
    [InlineData("%E2%80%AE")]
    public async Task An_address_that_names_no_slot_is_not_found(string slot) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().OpenAsync($"{_relay.Link}/demarche/{slot}")).Status);

    [Fact]
    public async Task A_form_without_its_key_books_nothing()
    {
        var form = Filled(await _site.CreateClient().OpenAsync(FormAddress())).Fill("Key", "x");

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync("Réserver")).Status);
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task A_form_that_is_sent_once_the_relay_is_stopped_books_nothing()
    {
        var form = Filled(await _site.CreateClient().OpenAsync(FormAddress()));
        await using (var db = _site.OpenContext())
        {
            (await db.BookingRelays.SingleAsync(TestContext.Current.CancellationToken)).Stop(_site.Clock.GetUtcNow());
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var ended = await form.SubmitAsync("Réserver");

        Assert.Equal("Ce lien ne marche plus", Assert.Single(ended.All("h1")));
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Fact]
    public async Task A_structure_sends_more_than_one_address_may_and_not_without_end()
    {
        var site = _site.WithSettings(("RateLimits:PublicWrite:Permits", "1"), ("RateLimits:PerPhone:Permits", "1"), ("RateLimits:PerRelay:Permits", "3"));
        var (_, other) = await _site.WelcomeRelayAsync("Mission locale");
        List<Page> pages = [];
        foreach (var slot in new[] { Slot(Tuesday, 9), Slot(Tuesday, 9, 45), Slot(Tuesday, 10, 30), Slot(Tuesday, 11, 15) })
        {
            pages.Add(await Filled(await site.CreateClient().OpenAsync($"{_relay.Link}/demarche/{slot}"), hasPhone: true).SubmitAsync("Réserver"));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], pages.Select(page => page.Status));
        Assert.Contains("Il y a eu trop d’envois en peu de temps.", pages[^1].Text, StringComparison.Ordinal);
        Assert.Equal("Tekle", pages[^1].Form()["FirstName"]);
        Assert.NotNull(pages[^1].Response.Headers.RetryAfter);
        var elsewhere = await Filled(await site.CreateClient().OpenAsync($"{other}/demarche/{Slot(Tuesday, 11, 15)}")).SubmitAsync("Réserver");
        Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
    }

    private string FormAddress() => $"{_relay.Link}/demarche/{Slot(Tuesday, 9)}";

    private static HtmlForm Filled(Page who, bool hasPhone = false)
    {
        var form = who.Form().Fill("FirstName", "Tekle").Fill("LastName", "Gebremedhin").Fill("HelperName", "Awa Diallo");
        return hasPhone ? form.Fill("Phone", "06 39 98 12 34") : form.Tick("NoPhone");
    }
}
