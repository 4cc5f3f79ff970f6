using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class OwnReadingsTests : IAsyncLifetime
{
    private const string Own = "/mon-parcours/lectures";

    private readonly RegieQuartierFactory _site = new();
    private Guid _advisor;
    private Employee _employee = null!;
    private HttpClient _claire = null!;
    private HttpClient _fatoumata = null!;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
        _fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task She_knows_who_read_what_and_when_the_reserved_part_included_and_no_reason()
    {
        await _claire.OpenAsync($"/salaries/{_employee.Id}/soutiens-reserves");
        _site.Clock.Advance(TimeSpan.FromMinutes(5));
        await (await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/salaries/{_employee.Id}/soutiens-reserves/ouvertures/nouvelle")).Form()
            .Fill("Reason", "canari : la personne appelle, sa référente est en congé.").SubmitAsync("Ouvrir pour une heure");

        var page = await _fatoumata.OpenAsync(Own);

        Assert.Contains("Les listes de travail, comme les heures du mois ou le registre du personnel, n’y sont pas, ni les fichiers qui en sont tirés.", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Soutiens réservés", page.All(".items p"));
        Assert.Contains("Soutiens réservés, ouverture exceptionnelle d’une heure", page.All(".items p"));
        Assert.Equal(["Lundi 23 novembre 2026"], page.PlainAll("section h2"));
        Assert.DoesNotContain("canari", page.Document.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Her_own_visits_are_not_readings_and_those_of_others_are_not_hers()
    {
        var other = await _site.EnterAsync("Karim", "Belkacem", _advisor);
        await _claire.OpenAsync($"/salaries/{other.Id}");
        await _fatoumata.OpenAsync("/mon-parcours");

        Assert.Contains("Personne n’a encore ouvert votre dossier.", (await _fatoumata.OpenAsync(Own)).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_goes_on_over_pages()
    {
        await using (var db = _site.OpenContext())
        {
            db.AddRange(Enumerable.Range(1, 120).Select(hour => AuditEntry.Record(AuditActions.RecordRead, _advisor, _employee.Id, _site.Clock.GetUtcNow().AddHours(-hour))));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var first = await _fatoumata.OpenAsync(Own);
        var second = await first.FollowAsync("Suivants");

        Assert.Equal((100, 20), (first.All(".items li").Count, second.All(".items li").Count));
        Assert.Equal(100, (await _fatoumata.OpenAsync($"{Own}?apres=zzz&avant=%07")).All(".items li").Count);
    }
}
