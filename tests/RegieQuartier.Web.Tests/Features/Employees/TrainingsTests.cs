using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.PathwayWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class TrainingsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _bruno;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private string _trainings = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _bruno = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        var employee = await _site.EnterAsync(referentId: claire, supervisorId: _bruno);
        _pathway = await _site.OpenPathwayAsync(employee);
        _claire = await _site.ClientOfAsync(claire);
        _trainings = $"/salaries/{employee.Id}/formations";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_training_is_planned_then_changed()
    {
        var planned = await Filled(await (await _claire.OpenAsync(_trainings)).FollowAsync("Prévoir une formation")).SubmitAsync();
        Assert.Equal(["Formation prévue."], planned.All(".flash"));
        Assert.Contains("Du 5 janvier 2027 au 7 janvier 2027. Heures prévues : 10 h 30", planned.Plain(), StringComparison.Ordinal);
        Assert.Contains("Techniques de propreté, Institut de la propreté. Financement : Uniformation.", planned.Plain(), StringComparison.Ordinal);

        var changed = await Own(await planned.FollowAsync("Autolaveuse")).Fill("PlannedMinutes", "21").SubmitAsync("Enregistrer");
        Assert.Contains("Heures prévues : 21 h", changed.Plain(), StringComparison.Ordinal);

        await using var db = _site.OpenContext();
        var acts = await db.AuditEntries.Where(entry => entry.Action.StartsWith("pathway.training")).Select(entry => entry.Action).ToListAsync(Ct);
        Assert.Equal([AuditActions.TrainingChanged, AuditActions.TrainingPlanned], acts.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Title", "", "Écrivez l’intitulé.")]
    [InlineData("Title", "Carte 4970 1012 3456 7890", "Il y a ici un numéro de sécurité sociale")]
    [InlineData("PlannedMinutes", "beaucoup", "Écrivez le nombre d’heures.")]
    [InlineData("PlannedMinutes", "0", "Plus de 0 et au plus 2 000 heures.")]
    [InlineData("PlannedMinutes", "99999", "Plus de 0 et au plus 2 000 heures.")]
    [InlineData("EndsOn", "2027-01-04", "Le dernier jour est avant le premier.")]
    [InlineData("EndsOn", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("StartsOn", "", "Écrivez le premier jour.")]
    public async Task What_no_training_can_be_is_refused(string field, string value, string sentence)
    {
        var refused = await Filled(await _claire.OpenAsync($"{_trainings}/nouvelle")).Fill(field, value).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(sentence, refused.PlainErrorOf(field), StringComparison.Ordinal);
        Assert.Equal(value, refused.Form()[field]);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        var refused = await Filled(await _claire.OpenAsync($"{_trainings}/nouvelle")).Fill("Title", "").Fill("PlannedMinutes", "0").Fill("EndsOn", "2027-01-04").SubmitAsync();

        Assert.StartsWith("Écrivez l’intitulé.", refused.PlainErrorOf("Title"), StringComparison.Ordinal);
        Assert.StartsWith("Plus de 0 et au plus 2 000 heures.", refused.PlainErrorOf("PlannedMinutes"), StringComparison.Ordinal);
        Assert.StartsWith("Le dernier jour est avant le premier.", refused.PlainErrorOf("EndsOn"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("Body")]
    [InlineData("Funder")]
    public async Task Ten_thousand_letters_are_refused_and_kept_under_the_eyes(string field)
    {
        var refused = await Filled(await _claire.OpenAsync($"{_trainings}/nouvelle")).Fill(field, new string('a', 10_000)).SubmitAsync();

        Assert.EndsWith("lettres au plus.", refused.PlainErrorOf(field), StringComparison.Ordinal);
        Assert.Equal(10_000, refused.Form()[field]!.Length);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_training()
    {
        var form = Filled(await _claire.OpenAsync($"{_trainings}/nouvelle"));
        await form.SubmitAsync();

        var again = await form.SubmitAsync();

        Assert.Equal("Cette formation est déjà dans le dossier, à partir de ce jour.", again.PlainErrorOf("Title"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.TrainingEnrolments.CountAsync(Ct));
    }

    [Fact]
    public async Task Two_who_change_one_training_do_not_overwrite_each_other()
    {
        var address = $"{_trainings}/{(await _site.PlanTrainingAsync(_pathway)).Id}";
        var (one, other) = (Own(await _claire.OpenAsync(address)), Own(await _claire.OpenAsync(address)));
        await one.Fill("PlannedMinutes", "12").SubmitAsync("Enregistrer");

        var told = await other.Fill("PlannedMinutes", "16").SubmitAsync("Enregistrer");
        Assert.Contains("Elle dit maintenant : SST initial, du 23 novembre 2026 au 24 novembre 2026, 12 h, prévue.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("16", Own(told)["PlannedMinutes"]);

        Assert.Contains("Heures prévues : 16 h", (await Own(told).SubmitAsync("Enregistrer")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_director_reads_all_finance_the_hours_and_a_supervisor_nothing()
    {
        await _site.PlanTrainingAsync(_pathway);

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(_trainings);
        Assert.Contains("SST initial", director.Text, StringComparison.Ordinal);
        Assert.Empty(director.All("main form, main a[href*='/formations/']"));

        var finance = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(_trainings);
        Assert.Equal(["14 h", "–"], finance.PlainAll("tbody td"));
        foreach (var hidden in new[] { "SST", "Croix-Rouge", "Uniformation", "Secourisme" })
        {
            Assert.DoesNotContain(hidden, finance.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientOfAsync(_bruno)).OpenAsync(_trainings)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(_trainings)).Status);
    }

    [Fact]
    public async Task Somebody_else_s_training_is_not_found()
    {
        var training = await _site.PlanTrainingAsync(await _site.OpenPathwayAsync(await _site.EnterAsync("Karim", "Belkacem")));

        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{_trainings}/{training.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{_trainings}/{training.Id}/fin")).Status);
    }

    [Fact]
    public async Task Without_a_pathway_nothing_is_planned()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var newcomer = await _site.EnterAsync("Karim", "Belkacem", claire);
        var client = await _site.ClientOfAsync(claire);

        Assert.Empty((await client.OpenAsync($"/salaries/{newcomer.Id}/formations")).All("a[href$='/nouvelle']"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/salaries/{newcomer.Id}/formations/nouvelle")).Status);
    }

    private static HtmlForm Own(Page page) => page.Form("main form:has([name=Title])");

    private static HtmlForm Filled(Page page) => page.Form().Fill("Kind", "Cleaning").Fill("Title", "Autolaveuse").Fill("Body", "Institut de la propreté")
        .Fill("StartsOn", "2027-01-05").Fill("EndsOn", "2027-01-07").Fill("PlannedMinutes", "10,5").Fill("Funder", "Uniformation");
}
