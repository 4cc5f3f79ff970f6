using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Candidates;

public sealed class CandidatesTests : IAsyncLifetime
{
    private const string Note = "Noter la candidature";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _claire = await _site.ClientAsAsync(Role.Advisor);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_application_is_written_down_and_read_back_by_an_advisor()
    {
        var form = (await _claire.OpenAsync("/candidatures/nouvelle")).Form();

        var page = await form.Fill("FirstName", "Karim").Fill("LastName", "Belkacem").Fill("Phone", "06 39 98 12 56").Fill("SentBy", "Mission locale").SubmitAsync(Note);

        Assert.Equal(["La candidature de Karim Belkacem est notée."], page.PlainAll(".flash"));
        Assert.Contains("06 39 98 12 56", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Tout poste", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Karim Belkacem"], (await _claire.OpenAsync("/candidatures")).All(".items .title"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.CandidateEntered, Ct));
    }

    [Fact]
    public async Task A_form_without_its_key_is_kept_by_the_second_press()
    {
        var form = (await _claire.OpenAsync("/candidatures/nouvelle")).Form().Fill("FirstName", "Odette").Fill("LastName", "Belkacem").Fill("Phone", "06 39 98 12 56");
        form.Element.QuerySelector("[name=Key]")!.Remove();

        var told = await form.SubmitAsync(Note);
        Assert.StartsWith("Cette page n’était plus bonne.", told.PlainAll(".error-summary li")[0], StringComparison.Ordinal);

        Assert.Equal(["La candidature d’Odette Belkacem est notée."], (await told.Form().SubmitAsync(Note)).PlainAll(".flash"));
    }

    [Fact]
    public async Task Reception_writes_one_down_and_reads_none_back()
    {
        await _site.ApplyAsync();
        await _site.EnterAsync("Karim", "Belkacem");
        var reception = await _site.ClientAsAsync(Role.Reception);
        var form = (await reception.OpenAsync("/candidatures/nouvelle")).Form();

        var noted = await form.Fill("FirstName", "Karim").Fill("LastName", "Belkacem").SubmitAsync(Note);

        Assert.Equal("/candidatures/notee", noted.Address);
        Assert.Equal(["C’est noté"], noted.All("main h1"));
        Assert.DoesNotContain("Belkacem", noted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(noted.Document.QuerySelectorAll("a[href]"), link => link.GetAttribute("href") == "/candidatures");
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.Candidates.CountAsync(Ct));
    }

    [Fact]
    public async Task Who_looks_alike_is_shown_before_and_beside_with_just_enough_to_recognise_them()
    {
        var known = await _site.ApplyAsync("Karim", "Belkacem", new DateOnly(2026, 11, 3));
        var employee = await _site.EnterAsync("Karim", "Belkacem-Aziz");
        var form = (await _claire.OpenAsync("/candidatures/nouvelle")).Form().Fill("FirstName", "Karym").Fill("LastName", "Belkacem");

        var alike = await form.SubmitAsync(Note);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, alike.Status);
        Assert.Equal(
            ["Candidature du 3 novembre 2026, téléphone finissant par 56.", "Déjà un dossier ici. Naissance en 1990, téléphone finissant par 34."],
            alike.PlainAll(".callout .items p"));
        Assert.Equal([$"/candidatures/{known.Id}", $"/salaries/{employee.Id}"], alike.Document.QuerySelectorAll(".callout a.title").Select(link => link.GetAttribute("href")));

        var noted = await alike.Form().SubmitAsync("Continuer et noter la candidature");

        Assert.Equal(["Karim Belkacem", "Karim Belkacem-Aziz"], noted.All(".callout .title"));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_application()
    {
        var form = (await _claire.OpenAsync("/candidatures/nouvelle")).Form().Fill("FirstName", "Karim").Fill("LastName", "Belkacem");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync(Note)));

        Assert.Single(answers.Select(answer => answer.Address).Distinct(StringComparer.Ordinal));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Candidates.CountAsync(Ct));
    }

    [Theory]
    [InlineData("FirstName", "", "Écrivez le prénom.")]
    [InlineData("LastName", "…", "Écrivez le nom.")]
    [InlineData("Phone", "06 39", "")]
    [InlineData("Email", "karim", "")]
    [InlineData("SentBy", "2 69 05 49 588 157 80", "Il y a ici un numéro de sécurité sociale")]
    [InlineData("JobWanted", "FR14 2004 1010 0505 0001 3M02 606", "Il y a ici un numéro de sécurité sociale")]
    [InlineData("SentBy", "SPIP du Calvados", "Le nom de cet organisme en dirait trop")]
    [InlineData("FirstName", "Ka\u202erim", "")]
    public async Task What_cannot_be_said_is_refused_beside_its_field_and_nothing_is_lost(string field, string value, string sentence)
    {
        var form = (await _claire.OpenAsync("/candidatures/nouvelle")).Form().Fill("FirstName", "Karim").Fill("LastName", "Belkacem").Fill("JobWanted", "Espaces verts");

        var again = await form.Fill(field, value).SubmitAsync(Note);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.StartsWith(sentence, again.PlainErrorOf(field), StringComparison.Ordinal);
        Assert.True(field == "JobWanted" || again.Form()["JobWanted"] == "Espaces verts");
    }

    [Theory]
    [InlineData("JobWanted", "100 lettres au plus. Exemple : espaces verts.")]
    [InlineData("SentBy", "100 lettres au plus. Exemple : Mission locale.")]
    [InlineData("LastName", "Ce nom est trop long : 80 lettres au plus.")]
    public async Task What_is_too_long_is_said(string field, string sentence)
    {
        var form = (await _claire.OpenAsync("/candidatures/nouvelle")).Form().Fill("FirstName", "Karim").Fill("LastName", "Belkacem");

        var again = await form.Fill(field, new string('a', 10_000)).SubmitAsync(Note);

        Assert.Equal(sentence, again.PlainErrorOf(field));
    }

    [Fact]
    public async Task Each_view_holds_those_that_stand_so_and_a_name_is_found_in_it()
    {
        await _site.ApplyAsync("Karim", "Belkacem", new DateOnly(2026, 11, 20));
        var kept = await _site.ApplyAsync("Solène", "Marguerie", new DateOnly(2026, 11, 10));
        var refused = await _site.ApplyAsync("Yvette", "Hamelin", new DateOnly(2026, 11, 1));
        await ChangeAsync(kept.Id, candidate => candidate.MoveTo(ApplicationStatus.Pool, new DateOnly(2026, 11, 12)));
        await ChangeAsync(refused.Id, candidate => candidate.Refuse(ApplicationRefusal.NoOpening, new DateOnly(2026, 11, 4)));

        Assert.Equal(["Karim Belkacem"], await TitlesAsync(""));
        Assert.Equal(["Solène Marguerie"], await TitlesAsync("?vue=en-reserve"));
        Assert.Equal(["Yvette Hamelin"], await TitlesAsync("?vue=refusees"));
        Assert.Empty(await TitlesAsync("?vue=embauches"));
        Assert.Equal(["Karim Belkacem", "Solène Marguerie", "Yvette Hamelin"], await TitlesAsync("?vue=toutes"));
        Assert.Equal(["Solène Marguerie"], await TitlesAsync("?vue=toutes&q=MARGU%20sol%C3%A8"));
        Assert.Contains("aucun poste n’est ouvert.", (await _claire.OpenAsync("/candidatures?vue=refusees")).Plain(), StringComparison.Ordinal);
        var nobody = await _claire.OpenAsync("/candidatures?q=marguerie");
        Assert.Contains("Personne de ce nom dans « À décider ».", nobody.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Solène Marguerie"], (await nobody.FollowAsync("Chercher dans toutes les candidatures")).All(".items .title"));
    }

    [Fact]
    public async Task The_list_goes_on_page_by_page()
    {
        for (var number = 0; number < 55; number++)
        {
            await _site.ApplyAsync("Karim", $"Belkacem {number}", new DateOnly(2026, 11, 1).AddDays(number / 4));
        }

        var first = await _claire.OpenAsync("/candidatures");
        var second = await first.GoToAsync("/candidatures" + first.Document.QuerySelector(".pager a[href*=apres]")!.GetAttribute("href"));
        var back = await second.GoToAsync("/candidatures" + second.Document.QuerySelector(".pager a[href*=avant]")!.GetAttribute("href"));

        Assert.Equal((50, 5), (first.All(".items .title").Count, second.All(".items .title").Count));
        Assert.Equal(55, first.All(".items .title").Concat(second.All(".items .title")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first.All(".items .title"), back.All(".items .title"));
    }

    [Fact]
    public async Task The_second_of_two_who_correct_one_is_told_what_it_says_now_and_loses_nothing()
    {
        var candidate = await _site.ApplyAsync();
        var other = await _site.ClientAsAsync(Role.Director);
        var (one, two) = ((await _claire.OpenAsync($"/candidatures/{candidate.Id}/modifier")).Form(), (await other.OpenAsync($"/candidatures/{candidate.Id}/modifier")).Form());
        await one.Fill("JobWanted", "Espaces verts").SubmitAsync("Enregistrer");

        var told = await two.Fill("SentBy", "PLIE").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Elle dit maintenant : Karim Belkacem, 06 39 98 12 56, sans e-mail, Espaces verts, Mission locale.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("PLIE", told.Form()["SentBy"]);
        Assert.Equal(["Enregistré."], (await told.Form().SubmitAsync("Enregistrer")).PlainAll(".flash"));
        Assert.Equal("PLIE", (await _site.CandidateAsync(candidate.Id)).SentBy);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/candidatures/{Guid.NewGuid()}")).Status);

    private async Task<IReadOnlyList<string>> TitlesAsync(string query) => (await _claire.OpenAsync($"/candidatures{query}")).All(".items .title");

    private async Task ChangeAsync(Guid id, Action<Candidate> change)
    {
        await using var db = _site.OpenContext();
        change(await db.Candidates.SingleAsync(candidate => candidate.Id == id, Ct));
        await db.SaveChangesAsync(Ct);
    }
}
