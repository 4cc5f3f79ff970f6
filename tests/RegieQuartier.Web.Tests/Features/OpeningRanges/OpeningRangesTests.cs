using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.OpeningRanges;

public sealed class OpeningRangesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_writer_adds_hours_and_their_slots_are_offered_at_once()
    {
        var done = await Filled(await NewAsync()).SubmitAsync("Enregistrer");

        Assert.Equal("/permanences", done.Address);
        Assert.Equal(["Permanence ajoutée. Ses places sont déjà proposées."], done.All(".flash"));
        Assert.Contains("Lundi, de 14\u00a0h à 17\u00a0h", done.All(".title"));
        Assert.Equal("Lundi 23\u00a0novembre à 14\u00a0h", (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).All(".when").Single());
        await using var db = _site.OpenContext();
        Assert.Equal(Nadia, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.OpeningHoursOpened, Ct)).ActorId);
    }

    [Fact]
    public async Task The_director_chooses_whose_hours_they_are()
    {
        await _site.OpenYanisTuesdaysAsync();
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync("/permanences/nouvelle");

        var done = await Filled(page).Fill("WriterId", "Yanis").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Equal(["Lundi, de 14\u00a0h à 17\u00a0h", "Mardi, de 9\u00a0h à 12\u00a0h"], done.All("section[aria-labelledby='permanences-2'] .title"));
    }

    [Fact]
    public async Task Hours_that_overlap_others_are_refused_and_what_was_typed_stays()
    {
        var form = Filled(await NewAsync()).Fill("Weekday", "Mardi").Fill("OpensAt", "11:00").Fill("ClosesAt", "13:00");

        var refused = await form.SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Il y a déjà une permanence à ces heures-là. Changez les heures, ou changez l’autre permanence.", refused.ErrorOf("OpensAt"));
        Assert.Equal(("Tuesday", "11:00", "13:00", "2026-11-23"), (refused.Form()["Weekday"], refused.Form()["OpensAt"], refused.Form()["ClosesAt"], refused.Form()["FirstDay"]));
    }

    [Theory]
    [InlineData("OpensAt", "", "Écrivez l’heure d’ouverture. Exemple\u00a0: 09:00.")]
    [InlineData("OpensAt", "midi", "Cette réponse ne convient pas. Vérifiez ce qui est écrit.")]
    [InlineData("OpensAt", "09:00:30", "Écrivez l’heure sans secondes. Exemple\u00a0: 09:00.")]
    [InlineData("ClosesAt", "17:00:01", "Écrivez l’heure sans secondes. Exemple\u00a0: 12:00.")]
    [InlineData("ClosesAt", "08:00", "L’heure de fermeture doit venir après l’heure d’ouverture.")]
    [InlineData("ClosesAt", "14:10", "Une permanence dure au moins 15 minutes.")]
    [InlineData("FirstDay", "", "Écrivez le premier jour.")]
    [InlineData("FirstDay", "1900-01-01", "Cette date est trop lointaine.")]
    [InlineData("LastDay", "2026-11-22", "Le dernier jour doit venir après le premier.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost(string field, string typed, string sentence)
    {
        var refused = await Filled(await NewAsync()).Fill(field, typed).SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(sentence, refused.ErrorOf(field));
        Assert.Equal(typed, refused.Form()[field]);
        Assert.Equal("Monday", refused.Form()["Weekday"]);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.OpeningRanges.CountAsync(Ct));
    }

    [Fact]
    public async Task Hours_that_would_hold_on_no_day_are_refused()
    {
        var form = Filled(await NewAsync()).Fill("FirstDay", "2026-11-24").Fill("LastDay", "2026-11-29");

        var refused = await form.SubmitAsync("Enregistrer");

        Assert.Equal("Ce jour de la semaine ne vient pas entre le premier et le dernier jour. Changez l’un des trois.", refused.ErrorOf("LastDay"));
    }

    [Fact]
    public async Task Hours_that_end_offer_nothing_after_and_keep_what_was_booked()
    {
        var appointment = await _site.BookAsync(Tuesday, 10, Nadia);
        var nadia = await _site.ClientOfAsync(Nadia);
        var page = await nadia.OpenAsync($"/permanences/{await RangeIdAsync()}");

        var done = await page.Form().Fill("LastDay", "2026-11-23").SubmitAsync("Enregistrer");

        Assert.Equal(["Permanence changée."], done.All(".flash"));
        Assert.Contains("jusqu’au 23\u00a0novembre 2026", done.Text, StringComparison.Ordinal);
        Assert.Contains("Il n’y a plus de place libre", (await _site.CreateClient().OpenAsync("/rendez-vous/demarche")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await nadia.OpenAsync($"/agenda/{appointment.Id}")).Status);
    }

    [Fact]
    public async Task Who_saves_second_is_told_and_writes_over_nothing()
    {
        var address = $"/permanences/{await RangeIdAsync()}";
        var slow = await (await _site.ClientOfAsync(Nadia)).OpenAsync(address);
        await (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(address)).Form().Fill("ClosesAt", "11:00").SubmitAsync("Enregistrer");

        var refused = await slow.Form().Fill("OpensAt", "10:00").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Quelqu’un d’autre a changé cet agenda entre-temps.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Cette permanence est maintenant\u00a0: Mardi, de 9\u00a0h à 11\u00a0h.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("10:00", refused.Form()["OpensAt"]);
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(11, 0)), await HoursAsync());

        var done = await refused.Form().SubmitAsync("Enregistrer");

        Assert.Equal(["Permanence changée."], done.All(".flash"));
        Assert.Equal((new TimeOnly(10, 0), new TimeOnly(12, 0)), await HoursAsync());
    }

    [Fact]
    public async Task Hours_stay_with_who_has_them()
    {
        await _site.OpenYanisTuesdaysAsync();
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/permanences/{await RangeIdAsync()}");

        Assert.Equal("Changer une permanence de Nadia", Assert.Single(page.All("h1")));
        Assert.Empty(page.All("select[name=WriterId]"));
    }

    [Fact]
    public async Task Another_writers_hours_do_not_exist()
    {
        await _site.OpenYanisTuesdaysAsync();
        var yanis = await _site.ClientOfAsync(Yanis);
        var sly = Filled(await yanis.OpenAsync("/permanences/nouvelle")).Fill("WriterId", Nadia.ToString());

        Assert.Equal(HttpStatusCode.NotFound, (await yanis.OpenAsync($"/permanences/{await RangeIdAsync()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sly.SubmitAsync("Enregistrer")).Status);
        Assert.Equal(["Changer Mardi, de 9\u00a0h à 12\u00a0h", "Fermer un jour, Mardi, de 9\u00a0h à 12\u00a0h"], (await yanis.OpenAsync("/permanences")).All("section[aria-labelledby='permanences-2'] a"));
        Assert.Empty((await yanis.OpenAsync("/permanences")).All("section[aria-labelledby='permanences-1'] a"));
    }

    private async Task<Page> NewAsync() => await (await _site.ClientOfAsync(Nadia)).OpenAsync("/permanences/nouvelle");

    private static HtmlForm Filled(Page page) => page.Form().Fill("Weekday", "Lundi").Fill("OpensAt", "14:00").Fill("ClosesAt", "17:00");

    private async Task<(TimeOnly OpensAt, TimeOnly ClosesAt)> HoursAsync()
    {
        await using var db = _site.OpenContext();
        var range = await db.OpeningRanges.SingleAsync(Ct);
        return (range.OpensAt, range.ClosesAt);
    }

    private async Task<Guid> RangeIdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.OpeningRanges.Where(range => range.WriterId == Nadia).Select(range => range.Id).SingleAsync(Ct);
    }
}
