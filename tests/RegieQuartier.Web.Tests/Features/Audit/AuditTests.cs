using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Audit;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Audit;

public sealed class AuditTests : IAsyncDisposable
{
    private readonly RegieQuartierFactory _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_director_reads_who_did_what_on_whom()
    {
        var admin = await _site.AddAccountAsync(Role.SystemAdmin);
        var other = await _site.AddAccountAsync(Role.Writer);
        await PutAsync(AuditEntry.Record(AuditActions.AccountDisabled, admin.Id, other.Id, _site.Clock.GetUtcNow(), "Départ"));

        var page = await OpenAsync(Role.Director);

        Assert.Contains("Compte désactivé", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Par {admin.DisplayName}.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Départ", page.Text, StringComparison.Ordinal);
        Assert.Equal(other.DisplayName, page.Document.QuerySelector($"main a[href='/comptes/{other.Id}']")!.TextContent);
        Assert.Equal("Lundi 23\u00a0novembre 2026", page.All("main h2")[0]);
    }

    [Fact]
    public async Task A_booking_leads_to_its_appointment_and_names_no_resident()
    {
        await _site.OpenNadiasTuesdaysAsync();
        var who = await _site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, 9)}");
        await who.Form().Fill("FirstName", "Marie").Fill("LastName", "Etoundi").Tick("NoPhone").SubmitAsync("Réserver");

        var page = await OpenAsync(Role.Director);

        var link = page.Document.QuerySelector("main a[href^='/agenda/']")!;
        Assert.Equal("Rendez-vous du mardi 24\u00a0novembre à 9\u00a0h", link.TextContent);
        Assert.Contains("Par un habitant ou une habitante.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Etoundi", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(link.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task The_technical_administrator_reads_what_concerns_accounts_alone()
    {
        await PutAsync(Entry(AuditActions.AppointmentBooked), Entry(AuditActions.SignInLocked), Entry(AuditActions.MessageTold));

        var page = await OpenAsync(Role.SystemAdmin);
        var sly = await OpenAsync(Role.SystemAdmin, "/journal?acte=appointment.");

        Assert.Equal(["Connexion bloquée après trop d’essais"], page.All(".items .title"));
        Assert.Equal(["Comptes et connexions"], page.Document.QuerySelectorAll("optgroup").Select(group => group.GetAttribute("label")!));
        Assert.Empty(sly.All(".items .title"));
    }

    [Theory]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Writer)]
    [InlineData(Role.Reception)]
    [InlineData(Role.Partner)]
    public async Task The_others_do_not_read_it(Role role) => Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(role)).Status);

    [Fact]
    public async Task A_kind_of_act_is_chosen_in_the_list()
    {
        await PutAsync(Entry(AuditActions.AppointmentBooked), Entry(AuditActions.AppointmentCancelled), Entry(AuditActions.MessageTold));
        var page = await OpenAsync(Role.Director);

        var one = await page.Form("main form").Fill("acte", AuditActions.AppointmentBooked).SubmitAsync("Montrer");
        var family = await page.Form("main form").Fill("acte", "appointment.").SubmitAsync("Montrer");

        Assert.Equal(["Rendez-vous réservé"], one.All(".items .title"));
        Assert.Equal(2, family.All(".items .title").Count);
        Assert.Equal(AuditActions.AppointmentBooked, one.Form("main form")["acte"]);
    }

    [Fact]
    public async Task A_day_is_a_day_of_Paris_from_midnight_to_midnight()
    {
        await PutAsync(
            At(AuditActions.SignedIn, new DateOnly(2026, 11, 20), 23, 59),
            At(AuditActions.AppointmentBooked, new DateOnly(2026, 11, 21), 0, 0),
            At(AuditActions.AppointmentCancelled, new DateOnly(2026, 11, 21), 23, 59),
            At(AuditActions.SignedOut, new DateOnly(2026, 11, 22), 0, 0));
        var page = await OpenAsync(Role.Director);

        var day = await page.Form("main form").Fill("du", "2026-11-21").Fill("au", "2026-11-21").SubmitAsync("Montrer");

        Assert.Equal(["Rendez-vous annulé par la personne", "Rendez-vous réservé"], day.All(".items .title"));
        Assert.Equal("2026-11-21", day.Form("main form")["du"]);
    }

    [Theory]
    [InlineData("du=0001-01-01")]
    [InlineData("au=9999-12-31")]
    [InlineData("du=hier&au=demain")]
    [InlineData("acte=%25&apres=zz")]
    public async Task A_choice_that_means_nothing_shows_everything(string query)
    {
        await PutAsync(Entry(AuditActions.AppointmentBooked));

        var page = await OpenAsync(Role.Director, $"/journal?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["Rendez-vous réservé"], page.All(".items .title"));
    }

    [Fact]
    public async Task A_choice_without_a_line_says_what_to_do() =>
        Assert.Contains("Élargissez les jours", (await OpenAsync(Role.Director, "/journal?du=2026-01-01&au=2026-01-02")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task It_is_read_page_by_page_and_the_choice_is_kept()
    {
        await PutAsync([.. Enumerable.Range(0, AuditListPage.Size + 3).Select(_ => Entry(AuditActions.AppointmentBooked)), Entry(AuditActions.MessageTold)]);
        var first = await OpenAsync(Role.Director, "/journal?acte=appointment.");

        var second = await first.FollowAsync("Suivants");
        var back = await second.FollowAsync("Précédents");

        Assert.Equal((AuditListPage.Size, 3), (first.All(".items .title").Count, second.All(".items .title").Count));
        Assert.DoesNotContain("Personne prévenue de vive voix", second.All(".items .title"));
        Assert.Equal(AuditListPage.Size, back.All(".items .title").Count);
    }

    private AuditEntry Entry(string action) => AuditEntry.Record(action, null, null, _site.Clock.GetUtcNow());

    private static AuditEntry At(string action, DateOnly day, int hour, int minute) =>
        AuditEntry.Record(action, null, null, ParisZone.At(day, new TimeOnly(hour, minute)));

    private async Task PutAsync(params AuditEntry[] entries)
    {
        await using var db = _site.OpenContext();
        db.AuditEntries.AddRange(entries);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<Page> OpenAsync(Role role, string address = "/journal") => await (await _site.ClientAsAsync(role)).OpenAsync(address);
}
