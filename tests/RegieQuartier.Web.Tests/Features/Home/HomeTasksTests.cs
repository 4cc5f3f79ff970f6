using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Home;

namespace RegieQuartier.Web.Tests.Features.Home;

/// <summary>What waits for a supervisor and for finance on the first page, and where each line leads.</summary>
public sealed class HomeTasksTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _supervisor;
    private HttpClient _bruno = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _supervisor = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        _bruno = await _site.ClientOfAsync(_supervisor);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task With_nothing_to_do_the_page_says_so()
    {
        foreach (var client in new[] { _bruno, await _site.ClientAsAsync(Role.Finance) })
        {
            var home = await client.OpenAsync("/tableau-de-bord");

            Assert.EndsWith("Rien ne vous attend aujourd’hui.", home.PlainAll("h1")[0], StringComparison.Ordinal);
            Assert.Equal(["Tout est à jour"], home.All("section[aria-labelledby=a-jour] h2"));
        }
    }

    [Fact]
    public async Task A_supervisor_reads_what_to_do_for_their_own_crew()
    {
        var (mine, pathway) = await HireAsync("Fatoumata", "Diallo", _supervisor);
        await HireAsync("Karim", "Belkacem", null);
        await EnterHoursAsync(mine, except: new DateOnly(2026, 10, 1));
        await AddPaperAsync(mine, PaperKind.Caces, "R489");
        await AddPaperAsync(mine, PaperKind.ResidencePermit, "canari-sejour");
        await _site.PlanTrainingAsync(pathway);

        var home = await _bruno.OpenAsync("/tableau-de-bord");

        Assert.EndsWith("Trois choses vous attendent.", home.PlainAll("h1")[0], StringComparison.Ordinal);
        Assert.Equal(["Octobre 2026", "Fatoumata Diallo."], home.PlainAll("section[aria-labelledby=heures-equipe] .text > *"));
        Assert.Equal(["Indisponible, au moins en partie, du lundi 23 novembre au mardi 24 novembre."], home.PlainAll("section[aria-labelledby=indisponibles] .text p"));
        Assert.Equal(["Pas encore d’évaluation."], home.PlainAll("section[aria-labelledby=evaluations] .text p"));
        Assert.Equal(["CACES, R489 : valable jusqu’au 20 décembre 2026."], home.PlainAll("section[aria-labelledby=habilitations] .text p"));
        foreach (var hidden in new[] { "Belkacem", "canari-sejour", "SST", "Croix-Rouge", "2027" })
        {
            Assert.DoesNotContain(hidden, home.Plain(), StringComparison.Ordinal);
        }

        Assert.Equal(["Heures d’octobre 2026"], (await home.FollowAsync("Saisir les heures, Octobre\u00A02026")).PlainAll("h1"));
        Assert.Contains("Évaluer", (await home.FollowAsync("Évaluer, Fatoumata Diallo")).Title, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_immersion_reads_as_a_training_does_and_one_that_is_cancelled_is_none()
    {
        var (_, pathway) = await HireAsync("Fatoumata", "Diallo", _supervisor);
        var immersion = await _site.PlanImmersionAsync(pathway, PathwayWorld.Florist with { StartsOn = new DateOnly(2026, 11, 26), EndsOn = new DateOnly(2026, 12, 2) });

        var home = await _bruno.OpenAsync("/tableau-de-bord");
        Assert.Equal(["Indisponible, au moins en partie, du jeudi 26 novembre au mercredi 2 décembre."], home.PlainAll("section[aria-labelledby=indisponibles] .text p"));
        Assert.Contains("26 novembre 2026", (await home.FollowAsync("Voir les dates, Fatoumata Diallo")).Plain(), StringComparison.Ordinal);

        await using (var db = _site.OpenContext())
        {
            (await db.WorkImmersions.SingleAsync(one => one.Id == immersion.Id, Ct)).Cancel(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Empty((await _bruno.OpenAsync("/tableau-de-bord")).All("section[aria-labelledby=indisponibles]"));
    }

    [Fact]
    public void Days_from_one_year_to_another_say_their_years() =>
        Assert.Equal("Indisponible, au moins en partie, du lundi 9\u00a0novembre 2026 au jeudi 7\u00a0janvier 2027.", HomeWords.Away(new DateOnly(2026, 11, 9), new DateOnly(2027, 1, 7)));

    [Fact]
    public async Task Skills_that_were_assessed_lately_wait_for_nobody()
    {
        var (_, pathway) = await HireAsync("Fatoumata", "Diallo", _supervisor);
        await _site.AssessAsync(pathway, _supervisor, new DateOnly(2026, 7, 23), ("Ponctualité", SkillLevel.WithHelp));
        Assert.Equal(["Dernière évaluation le 23 juillet 2026."], (await _bruno.OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=evaluations] .text p"));

        await _site.AssessAsync(pathway, _supervisor, new DateOnly(2026, 7, 24), ("Ponctualité", SkillLevel.WithHelp));

        Assert.Empty((await _bruno.OpenAsync("/tableau-de-bord")).All("section[aria-labelledby=evaluations]"));
    }

    [Fact]
    public async Task Finance_reads_what_ends_with_nothing_after_it()
    {
        var (ending, _) = await HireAsync("Fatoumata", "Diallo", null, endsOn: new DateOnly(2027, 1, 22));
        await EnterHoursAsync(ending, except: new DateOnly(2026, 9, 1));
        await AddPaperAsync(ending, PaperKind.ResidencePermit, "");
        await AddPaperAsync(ending, PaperKind.Rqth, "");
        var (later, _) = await HireAsync("Karim", "Belkacem", null, endsOn: new DateOnly(2027, 1, 23));
        await EnterHoursAsync(later, except: null);

        var home = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/tableau-de-bord");

        Assert.EndsWith("Quatre choses vous attendent.", home.PlainAll("h1")[0], StringComparison.Ordinal);
        Assert.Equal(["Fatoumata Diallo", "CDDI jusqu’au 22 janvier 2027, sans suite."], home.PlainAll("section[aria-labelledby=contrats] .text > *"));
        Assert.Equal(["Septembre 2026", "Fatoumata Diallo."], home.PlainAll("section[aria-labelledby=heures] .text > *"));
        Assert.Equal(["Titre de séjour : valable jusqu’au 20 décembre 2026."], home.PlainAll("section[aria-labelledby=sejour] .text p"));
        Assert.Equal(["Annexe de la convention ACI", "Aucune annexe aujourd’hui : aucun poste n’est financé."], home.PlainAll("section[aria-labelledby=conventions] .text > *"));
        Assert.DoesNotContain("RQTH", home.Plain(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await home.FollowAsync("Renouveler, Fatoumata Diallo")).Status);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await home.FollowAsync("Ajouter une annexe, Annexe de la convention ACI")).Status);
    }

    [Fact]
    public async Task Hours_wait_for_who_left_last_month_and_for_who_came_this_month_once_it_is_over()
    {
        var gone = await _site.EnterAsync("Karim", "Belkacem");
        await _site.SignAsync(gone, startsOn: new DateOnly(2026, 10, 1), endsOn: new DateOnly(2026, 10, 15));
        var came = await _site.EnterAsync("Fatoumata", "Diallo");
        await _site.SignAsync(came, startsOn: new DateOnly(2026, 11, 23));
        var finance = (await _site.AddAccountAsync(Role.Finance)).Id;

        Assert.Equal(["Octobre 2026", "Karim Belkacem."], await HoursAsync());
        _site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(["Octobre 2026", "Karim Belkacem.", "Novembre 2026", "Fatoumata Diallo."], await HoursAsync());

        async Task<IReadOnlyList<string>> HoursAsync() => (await (await _site.ClientOfAsync(finance)).OpenAsync("/tableau-de-bord")).PlainAll("section[aria-labelledby=heures] .text > *");
    }

    [Fact]
    public async Task A_contract_that_was_renewed_and_an_agreement_that_has_a_next_one_wait_for_nobody()
    {
        var (renewed, _) = await HireAsync("Fatoumata", "Diallo", null, endsOn: new DateOnly(2026, 12, 31));
        await EnterHoursAsync(renewed, except: null);
        await _site.SignAsync(renewed, startsOn: new DateOnly(2027, 1, 1), endsOn: new DateOnly(2027, 12, 31));
        await using (var db = _site.OpenContext())
        {
            var running = await db.SiaeAgreements.SingleAsync(Ct);
            running.Annex(new AnnexTerms("ACI014260012A0M0", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), 10, AnnexState.Valid));
            running.Annex(new AnnexTerms("ACI014270012A0M0", new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31), 10, AnnexState.Provisional));
            await db.SaveChangesAsync(Ct);
        }

        var finance = await _site.ClientAsAsync(Role.Finance);

        Assert.Equal(["Tout est à jour"], (await finance.OpenAsync("/tableau-de-bord")).All("section[aria-labelledby=a-jour] h2"));
    }

    [Fact]
    public async Task A_contract_that_was_broken_is_not_offered_for_renewal()
    {
        var (leaving, _) = await HireAsync("Fatoumata", "Diallo", null, endsOn: new DateOnly(2027, 1, 22));
        await EnterHoursAsync(leaving, except: null);
        await using (var db = _site.OpenContext())
        {
            var contract = await db.EmploymentContracts.SingleAsync(one => one.EmployeeId == leaving.Id, Ct);
            Assert.False(contract.Terminate(new DateOnly(2026, 12, 15), TerminationReason.MutualAgreement).Refused);
            await db.SaveChangesAsync(Ct);
        }

        var home = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/tableau-de-bord");

        Assert.Equal(["CDDI, fin avant le terme le 15 décembre 2026."], home.PlainAll("section[aria-labelledby=contrats] .text p"));
        var contracts = await home.FollowAsync("Voir les contrats, Fatoumata Diallo");
        Assert.Empty(contracts.All("a[href$='/renouvellement'], a[href$='/avenant'], a[href$='/rupture']"));
    }

    [Theory]
    [InlineData("2026-12-31", 15, "15 h par semaine : dérogation du préfet jusqu’au 31 décembre 2026.")]
    [InlineData("2026-11-22", 15, "15 h par semaine : la dérogation du préfet a fini le 22 novembre 2026.")]
    // Far away; as long as the contract; of somebody who works enough since.
    [InlineData("2027-02-28", 15, null)]
    [InlineData("2027-01-22", 15, null)]
    [InlineData("2026-12-31", 20, null)]
    public async Task Fewer_hours_than_the_minimum_are_told_before_what_allows_them_ends(string until, int hours, string? sentence)
    {
        var (employee, _) = await HireAsync("Fatoumata", "Diallo", null, endsOn: string.Equals(until, "2027-01-22", StringComparison.Ordinal) ? new DateOnly(2027, 1, 22) : null);
        await using (var db = _site.OpenContext())
        {
            var contract = await db.EmploymentContracts.Include(one => one.Changes).SingleAsync(Ct);
            var step = new ContractStep(new DateOnly(2026, 10, 1), contract.EndsOn, hours * 60, contract.JobTitle, null, DateOnly.Parse(until, CultureInfo.InvariantCulture));
            Assert.False(contract.Amend(new ContractParty(employee.Id, employee.BornOn, [contract]), SiaeKind.Aci, step, new DateOnly(2026, 9, 28), EmployeeWorld.Law).Refused);
            await db.SaveChangesAsync(Ct);
        }

        var home = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/tableau-de-bord");

        Assert.Equal(sentence is null ? [] : [sentence], home.PlainAll("section[aria-labelledby=derogations] .text p"));
        if (sentence is not null)
        {
            Assert.Equal(["Avenant au contrat"], (await home.FollowAsync("Faire un avenant, Fatoumata Diallo")).PlainAll("h1"));
        }
    }

    [Theory]
    [InlineData("2026-12-31", "Elle finit le 31 décembre 2026, et aucune ne la suit.")]
    [InlineData("2026-11-22", "Elle a fini le 22 novembre 2026, et aucune ne la suit.")]
    [InlineData("2025-11-22", null)]
    public async Task An_agreement_that_none_follows_is_told_before_its_end_and_after(string endsOn, string? sentence)
    {
        await using (var db = _site.OpenContext())
        {
            db.Add(SiaeAgreement.Conclude(new AgreementTerms(SiaeKind.Ei, new DateOnly(2025, 1, 1), DateOnly.Parse(endsOn, CultureInfo.InvariantCulture), HoursBasis.Paid, 1607), EmployeeWorld.Law).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var home = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync("/tableau-de-bord");

        Assert.Equal(sentence is null ? [] : [sentence], home.PlainAll("section[aria-labelledby=conventions] .text p").Where(said => !said.Contains("annexe", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Finance)]
    public async Task The_page_costs_the_same_whatever_there_is_to_do(Role role)
    {
        var counter = new StatementCounter();
        var client = await _site.WithServices(counter.Listen).ClientOfAsync(role == Role.Supervisor ? _supervisor : (await _site.AddAccountAsync(role)).Id);
        await HireAsync("Fatoumata", "Diallo", _supervisor);
        await client.OpenAsync("/tableau-de-bord");
        var few = await counter.OfAsync(async () => (await client.GetAsync("/tableau-de-bord", Ct)).EnsureSuccessStatusCode());
        for (var person = 0; person < 8; person++)
        {
            await HireAsync("Karim", $"Belkacem-{(char)('A' + person)}", _supervisor, endsOn: new DateOnly(2026, 12, 31));
        }

        Assert.Equal(few, await counter.OfAsync(async () => (await client.GetAsync("/tableau-de-bord", Ct)).EnsureSuccessStatusCode()));
        var home = await client.OpenAsync("/tableau-de-bord");
        Assert.NotEmpty(home.All("details summary"));
    }

    private async Task<(Employee Employee, IntegrationPathway Pathway)> HireAsync(string firstName, string lastName, Guid? supervisorId, DateOnly? endsOn = null)
    {
        var employee = await _site.EnterAsync(firstName, lastName, supervisorId: supervisorId);
        await _site.SignAsync(employee, endsOn: endsOn);
        return (employee, await _site.OpenPathwayAsync(employee));
    }

    private async Task EnterHoursAsync(Employee employee, DateOnly? except)
    {
        await using var db = _site.OpenContext();
        for (var month = new DateOnly(2026, 3, 1); month < new DateOnly(2026, 11, 1); month = month.AddMonths(1))
        {
            if (month != except)
            {
                db.Add(MonthlyHours.Enter(employee.Id, month, 104 * 60, 90 * 60).Value!);
            }
        }

        await db.SaveChangesAsync(Ct);
    }

    private async Task AddPaperAsync(Employee employee, PaperKind kind, string detail)
    {
        await using var db = _site.OpenContext();
        db.Add(EmployeePaper.Of(employee, kind, detail, null, new DateOnly(2026, 12, 20)).Value!);
        await db.SaveChangesAsync(Ct);
    }
}
