using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What the first page of a record counts down to, and what its reader does about it.</summary>
public sealed class RecordAheadTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private Guid _advisor;
    private Guid _bruno;
    private HttpClient _claire = null!;
    private string _record = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _advisor = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _bruno = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        _employee = await _site.EnterAsync(referentId: _advisor, supervisorId: _bruno);
        await _site.SignAsync(_employee);
        _pathway = await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_advisor);
        _record = $"/salaries/{_employee.Id}";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_advisor_reads_what_comes_next_and_plans_it_from_there()
    {
        await _site.ReceivePassAsync(_employee);
        await _site.PlanImmersionAsync(_pathway);

        var page = await _claire.OpenAsync(_record);

        Assert.Equal(
            [
                "CDDI, 26 h par semaine, depuis le 2 mars 2026 Finit le 1er mars 2027, dans 98 jours",
                "PASS IAE, depuis le 2 mars 2026 Finit le 29 février 2028, dans 463 jours",
                "Immersions pendant ce contrat Il reste 77 jours sur 91 Prévoir une immersion",
                "Prochain entretien Attendu depuis le 13 avril 2026 Proposer une date",
            ],
            page.PlainAll(".countdown .spread"));
        Assert.Equal(["Barre jaune : aujourd’hui."], page.PlainAll(".countdown > .small"));
        Assert.Equal(["Prévoir une immersion"], (await page.FollowAsync("Prévoir une immersion")).PlainAll("h1"));
        Assert.Equal(["Prévoir un entretien"], (await page.FollowAsync("Proposer une date")).PlainAll("h1"));
    }

    [Fact]
    public async Task An_interview_is_waited_for_then_agreed_then_planned_then_to_be_written()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);
        var agreed = await _claire.OpenAsync(_record);
        Assert.Contains("Prochain entretien Convenu pour le lundi 14 décembre, heure à fixer Fixer l’heure", agreed.PlainAll(".countdown .spread"));
        Assert.Equal("2026-12-14", (await agreed.FollowAsync("Fixer l’heure")).Form()["Day"]);

        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");
        var planned = await _claire.OpenAsync(_record);
        Assert.Contains("Prochain entretien Lundi 14 décembre à 9 h 30, dans 21 jours Changer la date", planned.PlainAll(".countdown .spread"));
        Assert.Equal("2026-12-14", (await planned.FollowAsync("Changer la date")).Form()["Day"]);

        Assert.Contains("Mener l’entretien", (await (await InDaysAsync(21)).OpenAsync(_record)).PlainAll(".countdown a"));
        var past = await (await InDaysAsync(1)).OpenAsync(_record);
        Assert.Contains("Prochain entretien Prévu le 14 décembre 2026, compte rendu à écrire Écrire le compte rendu", past.PlainAll(".countdown .spread"));
        Assert.Single((await past.FollowAsync("Écrire le compte rendu")).All("[name=SharedNote]"));
    }

    [Fact]
    public async Task Who_signs_contracts_renews_from_there_and_reads_no_interview_unless_they_read_the_pathway()
    {
        await _site.ReceivePassAsync(_employee, new DateOnly(2025, 6, 2));

        var finance = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(_record);
        Assert.Equal(["Renouveler le contrat"], finance.PlainAll(".countdown a"));
        Assert.Contains("Immersions pendant ce contrat Il reste 91 jours sur 91", finance.PlainAll(".countdown .spread"));
        Assert.DoesNotContain("Prochain entretien", finance.Plain(), StringComparison.Ordinal);

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(_record);
        Assert.Contains("Prochain entretien Attendu depuis le 13 avril 2026", director.PlainAll(".countdown .spread"));
        Assert.Equal(["Renouveler le contrat", "Prolonger le PASS"], director.PlainAll(".countdown a"));
        Assert.Equal(["Renouveler le contrat"], (await director.FollowAsync("Renouveler le contrat")).PlainAll("h1"));

        var claire = await _claire.OpenAsync(_record);
        Assert.Equal(["Prolonger le PASS", "Prévoir une immersion", "Proposer une date"], claire.PlainAll(".countdown a"));
        Assert.Equal(["Prolonger le PASS IAE"], (await claire.FollowAsync("Prolonger le PASS")).PlainAll("h1"));
    }

    [Fact]
    public async Task Nobody_is_led_to_ask_twice_for_a_longer_pass()
    {
        await _site.ReceivePassAsync(_employee, new DateOnly(2025, 6, 2));
        var asked = (await (await _claire.OpenAsync(_record)).FollowAsync("Prolonger le PASS")).Form();

        await asked.Fill("Reason", "ParticularDifficulties").Fill("EndsOn", "2027-12-31").SubmitAsync("Noter la prolongation");

        Assert.Equal(["Prévoir une immersion", "Proposer une date"], (await _claire.OpenAsync(_record)).PlainAll(".countdown a"));
    }

    [Fact]
    public async Task The_alerts_of_the_week_are_in_the_head_and_lead_to_what_is_done_about_them()
    {
        await NotePaperAsync(PaperKind.Caces, new DateOnly(2027, 1, 20));
        await NotePaperAsync(PaperKind.Rqth, new DateOnly(2027, 1, 10));
        var client = await InDaysAsync(45);

        var claire = await client.OpenAsync(_record);
        string[] alerts = ["Papier : 3 jours, voir le papier", "Sans PASS, saisir le PASS", "Entretien : en retard de 38 semaines, proposer une date", "Contrat : 53 jours, bilan de renouvellement", "Rien de prévu, ouvrir le plan"];
        Assert.Equal(alerts, claire.PlainAll(".chips-row a.chip"));
        Assert.Equal(["Prévoir un entretien"], (await claire.GoToAsync(claire.Document.QuerySelectorAll(".chips-row a.chip")[2].GetAttribute("href")!)).PlainAll("h1"));
        foreach (var sentence in new[] { "Contrat qui finit le 1er mars 2027.", "Un papier est valable jusqu’au 10 janvier 2027.", "Aucune action prévue." })
        {
            Assert.Contains(sentence, (await client.OpenAsync("/tableau-de-bord")).Plain(), StringComparison.Ordinal);
        }

        // A paper that tells of health raises nothing for the director, who leaves to who follows what is theirs to do.
        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(_record);
        Assert.Equal(["Sans PASS, saisir le PASS", "Papier : 13 jours, voir le papier", "Contrat : 53 jours, préparer la suite"], director.PlainAll(".chips-row a"));
        Assert.Equal(["Sans PASS, saisir le PASS", "Entretien : en retard de 38 semaines", "Papier : 13 jours, voir le papier", "Contrat : 53 jours, préparer la suite", "Rien de prévu"], director.PlainAll(".chips-row .chip").Skip(1));
    }

    [Fact]
    public async Task Who_is_followed_by_nobody_is_told_to_who_names_a_referent()
    {
        var alone = await _site.EnterAsync("Karim", "Belkacem");
        await _site.OpenPathwayAsync(alone);

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/salaries/{alone.Id}");

        Assert.Equal(["Sans suivi, nommer quelqu’un"], director.PlainAll(".chips-row a"));
        Assert.Equal($"/salaries/{alone.Id}/suivi", (await director.FollowAsync("Sans suivi, nommer quelqu’un")).Address);
    }

    [Fact]
    public async Task Who_may_not_know_finds_nothing_of_it_and_the_other_pages_are_as_short_as_ever()
    {
        await _site.PlanImmersionAsync(_pathway);

        foreach (var client in new[] { await _site.ClientOfAsync(_bruno), await _site.ClientAsAsync(Role.Advisor) })
        {
            Assert.Empty((await client.OpenAsync(_record)).All(".countdown, .chips-row"));
        }

        Assert.Equal(["Sous contrat"], (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(_record)).PlainAll(".chips-row .chip"));
        var contracts = await _claire.OpenAsync($"{_record}/contrats");
        Assert.Single(contracts.All(".countdown .spread"));
        Assert.Empty(contracts.All(".countdown a"));
    }

    [Fact]
    public async Task The_head_costs_the_same_whatever_there_is_to_tell()
    {
        var counter = new StatementCounter();
        var claire = await _site.WithServices(counter.Listen).ClientOfAsync(_advisor);
        await claire.OpenAsync(_record);
        var few = await counter.OfAsync(async () => (await claire.GetAsync(_record, Ct)).EnsureSuccessStatusCode());
        var other = await counter.OfAsync(async () => (await claire.GetAsync($"{_record}/plan-d-action", Ct)).EnsureSuccessStatusCode());
        await _site.PlanImmersionAsync(_pathway);
        await NotePaperAsync(PaperKind.Caces, new DateOnly(2026, 12, 1));
        await _claire.PlanInterviewAsync(_employee.Id, "2026-12-14", "09:30");

        Assert.Equal(few, await counter.OfAsync(async () => (await claire.GetAsync(_record, Ct)).EnsureSuccessStatusCode()));
        Assert.True(other < few, "The other pages read nothing of what is ahead.");
    }

    [Fact]
    public async Task What_ended_leads_nowhere()
    {
        _site.Clock.Advance(TimeSpan.FromDays(120));

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(_record);

        Assert.Empty(director.All(".countdown a"));
        Assert.DoesNotContain("Immersions pendant ce contrat", director.Plain(), StringComparison.Ordinal);
    }

    // The session of the day is over by then.
    private Task<HttpClient> InDaysAsync(int days)
    {
        _site.Clock.Advance(TimeSpan.FromDays(days));
        return _site.ClientOfAsync(_advisor);
    }

    private async Task NotePaperAsync(PaperKind kind, DateOnly expiresOn)
    {
        await using var db = _site.OpenContext();
        db.EmployeePapers.Add(EmployeePaper.Of(_employee, kind, "", null, expiresOn).Value!);
        await db.SaveChangesAsync(Ct);
    }
}
