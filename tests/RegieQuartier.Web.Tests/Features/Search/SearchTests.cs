using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Search;

public sealed class SearchTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync()
    {
        await _site.OpenNadiasTuesdaysAsync();
        await _site.OpenYanisTuesdaysAsync();
        await _site.BookAsync(Tuesday, 9, Nadia, "Hassan", "Aït-Ouali", "+33639981234");
        await _site.BookAsync(Tuesday, 10, Nadia, "Solène", "Le Goff");
        await _site.BookAsync(Tuesday, 10, Yanis, "Hassan", "Haddad");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("ait ouali", "Hassan Aït-Ouali")]
    [InlineData("AÏT", "Hassan Aït-Ouali")]
    [InlineData("ouali hassan", "Hassan Aït-Ouali")]
    [InlineData("solene", "Solène Le Goff")]
    [InlineData("  legoff", "")]
    [InlineData("le-goff", "Solène Le Goff")]
    [InlineData("%", "")]
    public async Task Accents_case_hyphens_and_order_do_not_count(string typed, string found) =>
        Assert.Equal(found.Length == 0 ? [] : [found], await NamesAsync(await _site.ClientAsAsync(Role.Reception), typed));

    [Theory]
    [InlineData("06 39 98 12 34")]
    [InlineData("0639981234")]
    [InlineData("+33 6 39 98 12 34")]
    public async Task A_telephone_is_found_however_it_is_typed(string typed) =>
        Assert.Equal(["Hassan Aït-Ouali"], await NamesAsync(await _site.ClientAsAsync(Role.Reception), typed));

    [Fact]
    public async Task Who_may_not_read_a_telephone_does_not_search_by_one() =>
        Assert.Empty(await NamesAsync(await _site.ClientAsAsync(Role.Director), "06 39 98 12 34"));

    [Fact]
    public async Task A_writer_finds_their_own_visitors_alone()
    {
        Assert.Equal(["Hassan Aït-Ouali"], await NamesAsync(await _site.ClientOfAsync(Nadia), "hassan"));
        Assert.Equal(["Hassan Haddad"], await NamesAsync(await _site.ClientOfAsync(Yanis), "hassan"));
        Assert.Empty(await NamesAsync(await _site.ClientOfAsync(Yanis), "06 39 98 12 34"));
        Assert.Equal(2, (await NamesAsync(await _site.ClientAsAsync(Role.Director), "hassan")).Count);
    }

    [Fact]
    public async Task A_regular_is_one_line_with_the_next_appointment_first()
    {
        await _site.BookAsync(Tuesday.AddDays(7), 9, Nadia, "hassan", "Aït Ouali", "+33639981234");
        await _site.BookAsync(Tuesday.AddDays(-7), 9, Yanis, "Hassan", "Aït-Ouali", "+33639981234");

        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/recherche/rendez-vous?q=hassan");

        Assert.Equal(["Hassan Aït-Ouali", "Hassan Haddad"], page.All(".items .title").Order(StringComparer.Ordinal));
        Assert.Contains("Mardi 24\u00a0novembre à 9\u00a0h, avec Nadia, faire une démarche", page.All(".items .text > p"));
        Assert.Equal(
            ["Mardi 1er\u00a0décembre à 9\u00a0h, avec Nadia À venir", "Mardi 17\u00a0novembre à 9\u00a0h, avec Yanis À compléter"],
            page.All(".items details li"));
    }

    [Fact]
    public async Task A_cancelled_appointment_hides_no_live_one()
    {
        var cancelled = await _site.BookAsync(Tuesday.AddDays(7), 9, Nadia, "Solène", "Le Goff");
        await using (var db = _site.OpenContext())
        {
            var row = await db.Appointments.SingleAsync(known => known.Id == cancelled.Id, TestContext.Current.CancellationToken);
            row.CancelByVisitor(_site.Clock.GetUtcNow(), TimeSpan.FromHours(4));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/recherche/rendez-vous?q=goff");

        Assert.Equal(["Mardi 24\u00a0novembre à 10\u00a0h, avec Nadia, faire une démarche"], page.All(".items .text > p"));
        Assert.Equal(["Mardi 1er\u00a0décembre à 9\u00a0h, avec Nadia Annulé"], page.All(".items details li"));
    }

    [Fact]
    public async Task A_search_is_traced_without_what_was_typed_and_one_letter_is_none()
    {
        var account = await _site.AddAccountAsync(Role.Reception);
        var reception = await _site.ClientOfAsync(account.Id);

        var tooShort = await reception.OpenAsync("/recherche/rendez-vous?q=h");
        await reception.OpenAsync("/recherche/rendez-vous?q=hassan");

        Assert.Contains("Écrivez au moins deux lettres du nom, ou le numéro", tooShort.Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var trace = await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.PersonSearched, TestContext.Current.CancellationToken);
        Assert.Equal(((Guid?)account.Id, (Guid?)null, (string?)null), (trace.ActorId, trace.SubjectId, trace.Reason));
    }

    [Fact]
    public async Task The_menus_field_leads_to_the_person()
    {
        var home = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/tableau-de-bord");

        var found = await home.Form("form[action='/recherche/rendez-vous']").Fill("q", "goff").SubmitAsync();
        var appointment = await found.FollowAsync("Solène Le Goff");

        Assert.Equal(["Solène Le Goff"], appointment.All("h1"));
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(HttpClient client, string typed) =>
        (await client.OpenAsync($"/recherche/rendez-vous?q={Uri.EscapeDataString(typed)}")).All(".items .title");
}
