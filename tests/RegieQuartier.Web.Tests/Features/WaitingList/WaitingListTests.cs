using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Data.Waiting;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.WaitingList;

public sealed class WaitingListTests : IAsyncLifetime
{
    private const string ToCall = "section[aria-labelledby='rappeler']";
    private const string Waiting = "section[aria-labelledby='attendent']";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Empty_the_page_says_what_will_be_there()
    {
        var page = await OpenAsync(Role.Reception);

        Assert.Contains("Personne à rappeler.", page.All($"{ToCall} .empty")[0], StringComparison.Ordinal);
        Assert.Contains("Personne n’attend.", page.All($"{Waiting} .empty")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reception_calls_back_and_says_so()
    {
        await AskForACallAsync();
        var home = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/tableau-de-bord");
        Assert.Contains("Une personne est à rappeler", home.All("section[aria-labelledby='aujourdhui'] .title"));
        var page = await home.FollowAsync("Une personne est à rappeler");
        Assert.Equal("tel:+33639981234", page.Document.QuerySelector($"{ToCall} a[href^='tel:']")!.GetAttribute("href"));
        Assert.Contains("Le matin. Demandé lundi 23\u00a0novembre à 9\u00a0h.", page.Text, StringComparison.Ordinal);

        var called = await page.Form($"{ToCall} form").SubmitAsync();

        Assert.Equal(["C’est noté\u00a0: cette personne est rappelée."], called.All(".flash"));
        Assert.Empty(called.All($"{ToCall} li"));
        Assert.Equal(WaitingStatus.Served, Assert.Single(await _site.WaitsAsync()).Status);
        Assert.Contains("n’est plus sur la liste", (await page.Form($"{ToCall} form").SubmitAsync()).All(".flash")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_director_reads_the_list_without_numbers_nor_buttons()
    {
        await AskForACallAsync();
        await _site.WaitAsync();

        var page = await OpenAsync(Role.Director);

        Assert.Equal(["Odette Quesnel"], page.All($"{Waiting} .title"));
        Assert.Empty(page.All($"{ToCall} a[href^='tel:']"));
        Assert.Empty(page.All(".items form"));
    }

    [Fact]
    public async Task A_writer_does_not_read_the_name_of_who_comes_to_a_colleague()
    {
        await _site.OpenYanisTuesdaysAsync();
        await _site.WaitForEarlierAsync(await _site.TakeAsync(Tuesday.AddDays(14), 9, firstName: "Awa", lastName: "Diallo", phone: "+33639981234"));

        var own = await (await _site.ClientOfAsync(Nadia)).OpenAsync("/attente");
        var other = await (await _site.ClientOfAsync(Yanis)).OpenAsync("/attente");

        Assert.Equal(["Awa Diallo"], own.All($"{Waiting} .title"));
        Assert.Equal(["Une personne reçue par Nadia"], other.All($"{Waiting} .title"));
        Assert.Empty(other.All($"{Waiting} a[href^='tel:']"));
    }

    [Fact]
    public async Task The_team_takes_the_time_for_somebody_who_has_no_telephone()
    {
        await _site.WaitAsync(email: null);
        await _site.OfferAsync();
        var page = await OpenAsync(Role.Reception);
        Assert.Contains("Mardi 24\u00a0novembre à 9\u00a0h\u00a045, gardée jusqu’à mardi 24\u00a0novembre à 9\u00a0h.", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.All("main form button"), button => button.StartsWith("Elle prend la place", StringComparison.Ordinal));

        var taken = await page.Form($"{Waiting} form[action*='/place/']:not([action$='/refus'])").SubmitAsync();

        Assert.Equal(["Odette Quesnel"], taken.All("h1"));
        Assert.Contains("C’est réservé.", taken.All(".flash")[0], StringComparison.Ordinal);
        Assert.Equal(WaitingStatus.Served, Assert.Single(await _site.WaitsAsync()).Status);
        Assert.DoesNotContain(await _site.MessagesAsync(), message => message.Status == MessageStatus.ToTell);
    }

    [Fact]
    public async Task Not_taken_the_time_is_free_again()
    {
        await _site.WaitAsync();
        await _site.OfferAsync();
        var page = await OpenAsync(Role.Reception);

        var declined = await page.Form($"{Waiting} form[action$='/refus']").SubmitAsync();

        Assert.Equal(["C’est noté. La place est de nouveau libre."], declined.All(".flash"));
        Assert.Empty(await _site.HeldAsync());
        Assert.Contains("n’est plus gardée", (await page.Form($"{Waiting} form[action$='/refus']").SubmitAsync()).All(".flash")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_takes_somebody_off_the_list()
    {
        await _site.WaitAsync();

        var left = await (await OpenAsync(Role.Reception)).Form($"{Waiting} form[action$='/fin']").SubmitAsync();

        Assert.Equal(["C’est noté\u00a0: cette personne n’attend plus."], left.All(".flash"));
        Assert.Equal(WaitingStatus.Left, Assert.Single(await _site.WaitsAsync()).Status);
    }

    [Fact]
    public async Task The_team_gives_a_time_by_hand_to_who_waits_and_the_name_is_already_written()
    {
        await _site.WaitAsync();
        var form = await (await OpenAsync(Role.Reception)).FollowAsync("Donner une place à Odette Quesnel");
        Assert.Equal(("Odette", "Quesnel"), (form.Form("main form[method=post]")["FirstName"], form.Form("main form[method=post]")["LastName"]));

        var given = await form.Form("main form[method=post]").Fill("Slot", Slot(Tuesday, 9)).SubmitAsync("Réserver");

        Assert.Equal(["Odette Quesnel"], given.All("h1"));
        Assert.Equal(WaitingStatus.Served, Assert.Single(await _site.WaitsAsync()).Status);
    }

    [Fact]
    public async Task The_team_asks_for_an_earlier_time_on_the_page_of_the_appointment()
    {
        var own = await _site.TakeAsync(Tuesday.AddDays(14), 9);
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync($"/agenda/{own.Id}");

        var waiting = await page.Form("main form[action$='/attente']").SubmitAsync();
        Assert.Equal((own.Id, WaitingStatus.Waiting), ((await _site.WaitsAsync())[0].AppointmentId!.Value, (await _site.WaitsAsync())[0].Status));

        var left = await waiting.Form("main form[action$='/attente/fin']").SubmitAsync();
        Assert.Contains("n’attend plus", left.All(".flash")[0], StringComparison.Ordinal);
        Assert.Equal(WaitingStatus.Left, Assert.Single(await _site.WaitsAsync()).Status);
    }

    [Fact]
    public async Task When_it_is_cancelled_meanwhile_the_team_reads_why_there_is_nothing_to_wait_for()
    {
        var own = await _site.TakeAsync(Tuesday.AddDays(14), 9);
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync($"/agenda/{own.Id}");
        await using (var db = _site.OpenContext())
        {
            (await db.Appointments.SingleAsync(Ct)).CancelByTeam(_site.Clock.GetUtcNow());
            await db.SaveChangesAsync(Ct);
        }

        var refused = await page.Form("main form[action$='/attente']").SubmitAsync();

        Assert.Contains("trop proche", refused.All(".flash")[0], StringComparison.Ordinal);
        Assert.Empty(await _site.WaitsAsync());
    }

    [Fact]
    public async Task A_writer_asks_nothing_for_who_comes_to_a_colleague()
    {
        await _site.OpenYanisTuesdaysAsync();
        var (mine, theirs) = (await _site.BookAsync(Tuesday.AddDays(14), 9, Yanis), await _site.TakeAsync(Tuesday.AddDays(14), 9));
        var page = await (await _site.ClientOfAsync(Yanis)).OpenAsync($"/agenda/{mine.Id}");
        var form = page.Form("main form[action$='/attente']");
        form.Element.Action = $"/agenda/{theirs.Id}/attente";

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync()).Status);
    }

    [Fact]
    public async Task The_agenda_shows_the_time_as_held_and_nobody_there()
    {
        await _site.WaitAsync();
        await _site.OfferAsync();

        var reception = await _site.ClientAsAsync(Role.Reception);
        var day = await reception.OpenAsync("/agenda?jour=2026-11-24&avec=1");
        var week = await reception.OpenAsync("/agenda/semaine?jour=2026-11-24&avec=1");
        var everybody = await reception.OpenAsync("/agenda/accueil?jour=2026-11-24");

        Assert.Contains("Place proposée, gardée jusqu’à 11\u00a0h.", day.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Odette", day.Text, StringComparison.Ordinal);
        Assert.Contains("proposée, 45\u00a0min", week.Text, StringComparison.Ordinal);
        Assert.Contains("Personne n’est attendu", everybody.Text, StringComparison.Ordinal);
        Assert.Empty((await reception.OpenAsync("/recherche/rendez-vous?q=quesnel")).All(".items .title"));
        Assert.Equal(HttpStatusCode.NotFound, (await reception.OpenAsync($"/agenda/{(await _site.HeldAsync())[0].Id}")).Status);
    }

    [Fact]
    public async Task What_must_be_said_by_voice_is_on_the_list_of_messages()
    {
        await _site.WaitAsync(email: null);
        await _site.OfferAsync();

        var messages = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/messages");

        Assert.Equal(["Odette Quesnel"], messages.All(".items .title"));
        Assert.Empty(messages.All(".items a.title"));
        Assert.Contains("Une place s’est libérée mardi 24\u00a0novembre à 9\u00a0h\u00a045.", messages.Text, StringComparison.Ordinal);
    }

    private async Task<Page> OpenAsync(Role role) => await (await _site.ClientAsAsync(role)).OpenAsync("/attente");

    private async Task AskForACallAsync()
    {
        await using var db = _site.OpenContext();
        var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "demarche", Ct);
        var visitor = new Visitor("Bakary", "Touré", PhoneNumber.FromE164("+33639981234"), null, null);
        db.Add(WaitingEntry.ToCallBack(service, visitor, CallMoment.Morning, BookingKey.Draw(), _site.Clock.GetUtcNow()));
        await db.SaveChangesAsync(Ct);
    }
}
