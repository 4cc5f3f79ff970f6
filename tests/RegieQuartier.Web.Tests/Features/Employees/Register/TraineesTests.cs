using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees.Register;

public sealed class TraineesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _client = await _site.ClientAsAsync(Role.Finance);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_trainee_is_in_a_part_of_their_own_in_the_order_in_which_they_came()
    {
        await AddAsync("Lina", "Morel", "2026-11-02", "2026-12-18");
        await AddAsync("Yanis", "Petit", "2026-03-02", "2026-11-13");
        await AddAsync("Zoé", "Ancien", "2021-05-03", "2021-11-22");
        var tomorrow = await AddAsync("Nina", "Demain", "2026-11-24", "2026-12-18");
        var page = await _client.OpenAsync("/salaries/registre");

        Assert.StartsWith("Ce jour n’est pas encore venu", tomorrow.PlainErrorOf("StartsOn"), StringComparison.Ordinal);
        Assert.Equal(["PETIT", "MOREL"], page.All("section[aria-labelledby=stagiaires] tbody th"));
        Assert.Equal("MOREL Lina Stage 02/11/2026 18/12/2026 Bruno Lefèvre Atelier", page.PlainAll("section[aria-labelledby=stagiaires] tbody tr")[1]);
        Assert.Equal(2, (await _client.OpenAsync("/salaries/registre?annee=2026")).All("section[aria-labelledby=stagiaires] tbody tr").Count);
        Assert.Empty((await _client.OpenAsync("/salaries/registre?annee=2025")).All("section[aria-labelledby=stagiaires] tbody tr"));
    }

    [Fact]
    public async Task All_that_lacks_is_said_at_once_and_nothing_typed_is_lost()
    {
        var form = (await _client.OpenAsync("/salaries/registre/stagiaires/nouveau")).Form();

        var nothing = await form.SubmitAsync("Ajouter au registre");
        var halves = await Typed(form, "Lina", "Morel", "2026-11-02", "2026-10-18").Fill("Tutor", "").Fill("Place", "").SubmitAsync("Ajouter au registre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Equal("Choisissez stage ou service civique.", nothing.PlainErrorOf("Kind"));
        Assert.Equal("Écrivez le premier jour.", nothing.PlainErrorOf("StartsOn"));
        Assert.StartsWith("Le dernier jour est avant le premier.", halves.PlainErrorOf("EndsOn"), StringComparison.Ordinal);
        Assert.StartsWith("Écrivez qui suit le stage", halves.PlainErrorOf("Tutor"), StringComparison.Ordinal);
        Assert.StartsWith("Écrivez le lieu du stage", halves.PlainErrorOf("Place"), StringComparison.Ordinal);
        Assert.Equal(("Lina", "2026-10-18"), (halves.Form()["FirstName"], halves.Form()["EndsOn"]));
    }

    [Fact]
    public async Task The_same_line_is_not_written_twice()
    {
        await AddAsync("Lina", "Morel", "2026-11-02", "2026-12-18");

        var again = await AddAsync("Lina", "Morel", "2026-11-02", "2026-12-18");

        Assert.StartsWith("Cette personne est déjà au registre", again.PlainErrorOf("LastName"), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.Trainees.CountAsync(Ct));
    }

    [Fact]
    public async Task A_line_of_more_than_a_month_stays_in_the_register_whatever_page_was_left_open()
    {
        await AddAsync("Lina", "Morel", "2026-09-01", "2026-12-18");
        var open = await OpenAsync();
        await using (var db = _site.OpenContext())
        {
            await db.Trainees.ExecuteUpdateAsync(line => line.SetProperty(trainee => trainee.RecordedOn, new DateOnly(2026, 10, 22)), Ct);
        }

        var told = await open.Form("main form[action$='/retrait']").SubmitAsync();

        Assert.Equal(["Cette ligne est au registre depuis plus d’un mois : elle y reste, cinq ans encore après le départ. Si elle est fausse, corrigez-la."], told.PlainAll(".flash"));
        var page = await OpenAsync();
        Assert.Empty(page.All("main form[action$='/retrait']"));
        Assert.Contains("elle ne se retire plus", page.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_sooner_is_corrected_and_what_somebody_else_wrote_is_not_lost()
    {
        await AddAsync("Lina", "Morel", "2026-11-02", "2026-12-18");
        var (mine, theirs) = (await OpenAsync(), await OpenAsync());

        var left = await theirs.Form("main form:not([action$='/retrait'])").Fill("EndsOn", "2026-11-20").SubmitAsync("Enregistrer");
        var stale = await mine.Form("main form:not([action$='/retrait'])").Fill("Place", "Loge").SubmitAsync("Enregistrer");

        Assert.Contains("20/11/2026", left.Plain(), StringComparison.Ordinal);
        Assert.Contains("Elle dit maintenant : Lina Morel, du 2 novembre 2026 au 20 novembre 2026", stale.Plain(), StringComparison.Ordinal);
        Assert.Equal("Loge", stale.Form("main form:not([action$='/retrait'])")["Place"]);
        var gone = await (await OpenAsync()).Form("main form[action$='/retrait']").SubmitAsync();
        Assert.Contains("Personne en stage ni en service civique", gone.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(
            [AuditActions.TraineeCorrected, AuditActions.TraineeReceived, AuditActions.TraineeRemoved],
            await db.AuditEntries.Where(entry => entry.Action.StartsWith("employee.trainee-")).OrderBy(entry => entry.Action).Select(entry => entry.Action).ToListAsync(Ct));
    }

    [Fact]
    public async Task That_part_is_taken_away_as_a_file_and_the_trail_says_so()
    {
        await AddAsync("Lina", "Morel", "2026-11-02", "2026-12-18");

        var lines = Encoding.UTF8.GetString(await _client.GetByteArrayAsync("/salaries/registre/stagiaires.csv?annee=2026", Ct)).Split("\r\n");

        Assert.EndsWith("Nom;Prénoms;Accueil;Premier jour;Dernier jour;Tuteur ou tutrice;Lieu", lines[0], StringComparison.Ordinal);
        Assert.Equal("MOREL;Lina;Stage;02/11/2026;18/12/2026;Bruno Lefèvre;Atelier", lines[1]);
        await using var db = _site.OpenContext();
        Assert.Equal("Registre du personnel, stagiaires et volontaires, présents en 2026, 1 ligne, .csv", (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.ListExported, Ct)).Reason);
    }

    private async Task<Page> AddAsync(string firstName, string lastName, string first, string last) =>
        await Typed((await _client.OpenAsync("/salaries/registre/stagiaires/nouveau")).Form(), firstName, lastName, first, last).SubmitAsync("Ajouter au registre");

    private async Task<Page> OpenAsync() => await (await _client.OpenAsync("/salaries/registre")).FollowAsync("MOREL");

    private static HtmlForm Typed(HtmlForm form, string firstName, string lastName, string first, string last) => form
        .Fill("Kind", "Internship").Fill("FirstName", firstName).Fill("LastName", lastName).Fill("StartsOn", first).Fill("EndsOn", last).Fill("Tutor", "Bruno Lefèvre").Fill("Place", "Atelier");
}
