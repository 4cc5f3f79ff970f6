using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Venues;

/// <summary>The team and the places where people are received.</summary>
public sealed class VenuesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_place_is_added_then_chosen_for_a_permanence()
    {
        var nadia = await _site.ClientOfAsync(Nadia);
        Assert.DoesNotContain("À quel endroit", (await nadia.OpenAsync("/permanences/nouvelle")).Text, StringComparison.Ordinal);
        var empty = await nadia.OpenAsync("/lieux");
        Assert.Equal(["Le local"], empty.All(".items .title"));
        var page = await empty.FollowAsync("Ajouter un lieu");

        var done = await Filled(page).SubmitAsync("Ajouter ce lieu");

        Assert.Equal(["Lieu ajouté. Vous pouvez le choisir pour une permanence."], done.All(".flash"));
        var form = (await nadia.OpenAsync("/permanences/nouvelle")).Form().Fill("Weekday", "Lundi").Fill("OpensAt", "14:00").Fill("ClosesAt", "17:00");
        var list = await form.Fill("VenueId", "Maison de quartier").SubmitAsync("Enregistrer");
        Assert.Contains(list.All(".items p"), line => line.StartsWith("Lieu\u00a0: Maison de quartier.", StringComparison.Ordinal));
        Assert.Contains(list.All(".items p"), line => line.StartsWith("Lieu\u00a0: le local.", StringComparison.Ordinal));
        Assert.Contains("Une permanence à venir.", (await nadia.OpenAsync("/lieux")).Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var venue = await db.Venues.SingleAsync(Ct);
        Assert.Equal(venue.Id, (await db.OpeningRanges.SingleAsync(range => range.Weekday == DayOfWeek.Monday, Ct)).VenueId);
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.VenueOpened, Ct);
        Assert.Equal((Nadia, "Maison de quartier"), (trace.ActorId, trace.Reason));
    }

    [Theory]
    [InlineData("Name", "", "Écrivez le nom du lieu. Exemple\u00a0: Maison de quartier.")]
    [InlineData("Name", "!", "Écrivez un nom de 40 lettres au plus. Exemple\u00a0: Maison de quartier.")]
    [InlineData("Name", "Centre social", "Il y a déjà un lieu de ce nom. Donnez un autre nom, ou changez ce lieu.")]
    [InlineData("Street", "", "Écrivez le numéro et la rue. Exemple\u00a0: 3 rue des Peupliers.")]
    [InlineData("City", "", "Écrivez le code postal et la ville. Exemple\u00a0: 14000 Caen.")]
    public async Task What_no_place_can_be_called_is_refused(string field, string value, string sentence)
    {
        await _site.OpenVenueAsync("Centre social");
        var page = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/lieux/nouveau");

        var refused = await Filled(page).Fill(field, value).SubmitAsync("Ajouter ce lieu");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence, value), (refused.Status, refused.ErrorOf(field), refused.Form()[field]));
    }

    [Fact]
    public async Task A_place_is_changed_unless_somebody_else_just_did()
    {
        var venue = await _site.OpenVenueAsync();
        var director = await _site.ClientAsAsync(Role.Director);
        var first = await (await director.OpenAsync("/lieux")).FollowAsync("Maison de quartier");
        var second = await director.OpenAsync($"/lieux/{venue.Id}");

        var done = await first.Form().Fill("Street", "5 rue des Peupliers").SubmitAsync("Enregistrer");
        var late = await second.Form().Fill("Street", "7 rue des Peupliers").SubmitAsync("Enregistrer");

        Assert.Contains("5 rue des Peupliers, 14000 Caen", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Quelqu’un d’autre a changé ce lieu entre-temps.", late.Text, StringComparison.Ordinal);
        Assert.Equal("/lieux", (await late.Form().SubmitAsync("Enregistrer")).Address);
    }

    [Fact]
    public async Task A_place_is_closed_once_no_permanence_is_to_come_there_and_used_again()
    {
        var venue = await _site.OpenVenueAsync();
        await _site.HoldAtAsync(venue, Nadia, DayOfWeek.Tuesday);
        var nadia = await _site.ClientOfAsync(Nadia);
        var question = await (await nadia.OpenAsync($"/lieux/{venue.Id}")).FollowAsync("Ne plus utiliser");

        var refused = await question.Form().SubmitAsync("Ne plus utiliser ce lieu");

        Assert.Equal(["Une permanence est encore prévue à ce lieu. Donnez-lui d’abord un autre lieu, ou arrêtez-la."], refused.All(".flash"));
        var range = await (await nadia.OpenAsync("/permanences")).FollowAsync("Changer Mardi, de 9\u00a0h à 12\u00a0h");
        Assert.Equal(venue.Id.ToString(), range.Form()["VenueId"]);
        await range.Form().Fill("VenueId", "Le local").SubmitAsync("Enregistrer");
        var stale = (await nadia.OpenAsync("/permanences/nouvelle")).Form().Fill("Weekday", "Lundi").Fill("OpensAt", "14:00").Fill("ClosesAt", "17:00").Fill("VenueId", "Maison de quartier");
        var closed = await question.Form().SubmitAsync("Ne plus utiliser ce lieu");
        Assert.Equal(["Maison de quartier n’est plus utilisé. Les rendez-vous déjà donnés là y restent."], closed.All(".flash"));
        var late = await stale.SubmitAsync("Enregistrer");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Ce lieu n’est plus utilisé. Choisissez-en un autre.", late.Text, StringComparison.Ordinal);
        var reopened = await closed.Form("main form[action$='/fermeture/fin']").SubmitAsync();
        Assert.Equal(["Maison de quartier peut de nouveau servir."], reopened.All(".flash"));
    }

    [Theory]
    [InlineData("Always", "")]
    [InlineData("FromDay", "2026-12-01")]
    [InlineData("OnDay", "2026-12-01")]
    public async Task A_change_of_hours_may_change_their_place_as_far_as_it_goes(string scope, string day)
    {
        var venue = await _site.OpenVenueAsync();
        var page = await (await (await _site.ClientOfAsync(Nadia)).OpenAsync("/permanences")).FollowAsync("Changer Mardi, de 9\u00a0h à 12\u00a0h");

        await page.Form().Fill("Scope", scope).Fill("Day", day).Fill("VenueId", "Maison de quartier").SubmitAsync("Enregistrer");

        await using var db = _site.OpenContext();
        var ranges = await db.OpeningRanges.ToListAsync(Ct);
        Assert.Equal(scope == "Always" ? venue.Id : null, PlaceOn(ranges, Tuesday));
        Assert.Equal(venue.Id, PlaceOn(ranges, Tuesday.AddDays(7)));
        Assert.Equal(scope == "OnDay" ? null : venue.Id, PlaceOn(ranges, Tuesday.AddDays(14)));
    }

    [Fact]
    public async Task Reception_reads_the_places_and_changes_none()
    {
        await _site.OpenVenueAsync();

        var list = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/lieux");

        Assert.Equal(["Le local", "Maison de quartier"], list.All(".title"));
        Assert.Empty(list.All("main a, main button"));
    }

    private static Guid? PlaceOn(IEnumerable<OpeningRange> ranges, DateOnly day) => ranges.Single(range => range.HoldsOn(day)).VenueId;

    private static HtmlForm Filled(Page page) =>
        page.Form().Fill("Name", "Maison de quartier").Fill("Street", "3 rue des Peupliers").Fill("City", "14000 Caen").Fill("Door", "Porte bleue").Fill("Bus", "Bus 2");
}
