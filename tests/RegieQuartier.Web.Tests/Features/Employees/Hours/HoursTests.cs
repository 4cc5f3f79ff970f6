using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Employees.Hours;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

public sealed class HoursTests : IAsyncLifetime
{
    private const string October = "/heures/2026-10";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;
    private Employee _awa = null!;
    private Employee _karim = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _finance = await _site.ClientAsAsync(Role.Finance);
        _awa = await _site.EnterAsync("Awa", "Diallo");
        _karim = await _site.EnterAsync("Karim", "Belkacem");
        await _site.SignAsync(_awa);
        await _site.SignAsync(_karim);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_hours_of_a_month_are_typed_for_everybody_and_saved_at_once()
    {
        var page = await _finance.OpenAsync(October);
        Assert.Equal(["Karim Belkacem À noter", "Awa Diallo À noter"], page.All(".hours tbody th"));
        Assert.Contains("Il manque les heures de 2 personnes.", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.PlainAll(".hours tbody td").Count(cell => cell.EndsWith("112 h 40", StringComparison.Ordinal)));

        var saved = await Typed(page, "104,5", "98 h 15", "112 h 40", "0").SubmitAsync();

        Assert.Contains("Enregistré : les heures de 2 personnes.", saved.Plain(), StringComparison.Ordinal);
        Assert.Contains("Toutes les heures sont notées.", saved.Text, StringComparison.Ordinal);
        Assert.Equal([(_karim.Id, 6270, 5895), (_awa.Id, 6760, 0)], await KeptAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(
            new[] { _karim.Id, _awa.Id }.Order(),
            await db.AuditEntries.Where(entry => entry.Action == AuditActions.HoursEntered).Select(entry => entry.SubjectId!.Value).OrderBy(id => id).ToListAsync(Ct));
    }

    [Fact]
    public async Task Those_whose_hours_are_missing_come_first()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "", "").SubmitAsync();

        var page = await _finance.OpenAsync(October);

        Assert.Equal(["Awa Diallo À noter", "Karim Belkacem"], page.All(".hours tbody th"));
        Assert.Contains("Il manque les heures d’une personne.", page.Text, StringComparison.Ordinal);
        Assert.Equal("104\u00a0h", page.Form()["Lines[1].Paid"]);
    }

    [Theory]
    [InlineData("cent heures", "Écrivez les heures payées ainsi : 104,5 ou 104 h 30.")]
    [InlineData("-3", "Écrivez les heures payées ainsi : 104,5 ou 104 h 30.")]
    [InlineData("", "Écrivez aussi les heures payées. S’il n’y en a pas : 0.")]
    [InlineData("745", "Heures payées : 744 h au plus dans un mois.")]
    [InlineData("99999", "Heures payées : 744 h au plus dans un mois.")]
    public async Task A_cell_that_cannot_be_read_is_told_beside_it_and_nothing_is_lost(string typed, string sentence)
    {
        var again = await Typed(await _finance.OpenAsync(October), typed, "90", "104", "98").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(sentence, again.PlainErrorOf("Lines[0].Paid"));
        Assert.Equal([$"Karim Belkacem : {sentence}"], again.PlainAll(".error-summary li"));
        Assert.Equal("#Lines_0__Paid", again.Document.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.NotNull(again.Document.GetElementById("Lines_0__Paid"));
        Assert.Equal((typed, "90", "104", "98"), (again.Form()["Lines[0].Paid"], again.Form()["Lines[0].Worked"], again.Form()["Lines[1].Paid"], again.Form()["Lines[1].Worked"]));
        Assert.Empty(await KeptAsync());

        await again.Form().Fill("Lines[0].Paid", "104").SubmitAsync();
        Assert.Equal(2, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_the_order_of_the_lines()
    {
        for (var number = 0; number < 10; number++)
        {
            await _site.SignAsync(await _site.EnterAsync("Nour", $"Haddad {(char)('A' + number)}"));
        }

        var form = (await _finance.OpenAsync(October)).Form();
        foreach (var place in Enumerable.Range(0, 12))
        {
            form.Fill($"Lines[{place}].Paid", "cent");
        }

        var again = await form.SubmitAsync();

        Assert.Equal(
            Enumerable.Range(0, 12).SelectMany(place => new[] { $"#Lines_{place}__Paid", $"#Lines_{place}__Worked" }),
            again.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Whatever_is_typed_is_answered()
    {
        foreach (var typed in new[] { new string('1', 10_000), "104\u0007", "104\u202e", "1e9", "𝟙𝟘𝟜", "<b>104</b>" })
        {
            var again = await Typed(await _finance.OpenAsync(October), typed, "90", "104", "98").SubmitAsync();

            Assert.Equal((typed, HttpStatusCode.UnprocessableEntity), (typed, again.Status));
            Assert.NotNull(again.ErrorOf("Lines[0].Paid"));
            Assert.Equal("98", again.Form()["Lines[1].Worked"]);
        }

        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task A_form_that_nobody_shows_is_answered_too()
    {
        foreach (var (name, value) in new[] { ("Lines[0]", "x"), ("Lines", "x"), ("Lines[0].Mark", "x"), ("Lines[0].Mark", "x.1.2.3"), ("Lines[99]", "x") })
        {
            var form = (await _finance.OpenAsync(October)).Form();
            form.Element.QuerySelector("[name='Lines[0].Mark']")!.SetAttribute("name", "autre");
            form.Element.QuerySelector("[name='Lines[0].Paid']")!.SetAttribute("name", name);
            form.Element.Elements.First(element => element.GetAttribute("name") == name).SetAttribute("value", value);

            Assert.True((int)(await form.SubmitAsync()).Status < 500, name);
        }

        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Who_comes_too_late_for_a_line_is_told_and_loses_nothing()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();
        var (mine, theirs) = (await _finance.OpenAsync(October), await _finance.OpenAsync(October));
        await Typed(theirs, "100", "90", "104", "80").SubmitAsync();

        var late = await Typed(mine, "110", "95", "104", "90").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.StartsWith("Quelqu’un d’autre vient de noter 100 h payées et 90 h travaillées.", late.PlainErrorOf("Lines[0].Paid"), StringComparison.Ordinal);
        Assert.Equal([(_karim.Id, 6000, 5400), (_awa.Id, 6240, 4800)], await KeptAsync());

        // Their own line is put in its place knowingly; the one they did not touch stays as the other left it.
        await late.Form().SubmitAsync();
        Assert.Equal([(_karim.Id, 6600, 5700), (_awa.Id, 6240, 4800)], await KeptAsync());
    }

    [Fact]
    public async Task Other_lines_still_answer_for_what_they_showed_when_a_form_comes_back()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();
        var wrong = await Typed(await _finance.OpenAsync(October), "cent", "90", "105", "90").SubmitAsync();
        await Typed(await _finance.OpenAsync(October), "104", "90", "80", "80").SubmitAsync();

        var late = await wrong.Form().Fill("Lines[0].Paid", "104").SubmitAsync();

        Assert.StartsWith("Quelqu’un d’autre vient de noter 80 h payées", late.PlainErrorOf("Lines[1].Paid"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_counts_once()
    {
        var form = Typed(await _finance.OpenAsync(October), "104", "90", "104", "90");
        await form.SubmitAsync();

        var twice = await form.SubmitAsync();

        Assert.Contains("Rien n’a changé.", twice.Plain(), StringComparison.Ordinal);
        Assert.Equal(2, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task A_form_sent_twice_at_once_counts_once()
    {
        foreach (var (paid, worked) in new[] { ("104", "90"), ("100", "80"), ("", "") })
        {
            var form = Typed(await _finance.OpenAsync(October), paid, worked, paid, worked);

            var answers = await AtOnceAsync(form);

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        }

        Assert.Empty(await KeptAsync());
        await using var db = _site.OpenContext();
        foreach (var action in new[] { AuditActions.HoursEntered, AuditActions.HoursCorrected, AuditActions.HoursRemoved })
        {
            Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == action, Ct));
        }
    }

    [Fact]
    public async Task Of_two_who_enter_the_same_month_at_once_one_wins_and_the_other_is_told()
    {
        for (var round = 0; round < 5; round++)
        {
            var month = $"/heures/2026-0{4 + round}";
            var forms = new[] { Typed(await _finance.OpenAsync(month), "104", "90", "", ""), Typed(await _finance.OpenAsync(month), "98", "80", "", "") };

            var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

            var told = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            Assert.StartsWith("Quelqu’un d’autre vient de noter", told.PlainErrorOf("Lines[0].Paid"), StringComparison.Ordinal);
        }

        Assert.Equal(5, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task Emptied_cells_take_the_hours_away()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();

        await Typed(await _finance.OpenAsync(October), "", "", "104", "90").SubmitAsync();

        Assert.Equal([(_awa.Id, 6240, 5400)], await KeptAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.HoursRemoved && entry.SubjectId == _karim.Id, Ct));
    }

    [Fact]
    public async Task Who_is_no_longer_under_contract_is_said_and_the_others_keep_what_was_typed()
    {
        var form = Typed(await _finance.OpenAsync(October), "104", "90", "105", "98");
        await using (var db = _site.OpenContext())
        {
            await db.EmploymentContracts.Where(contract => contract.EmployeeId == _karim.Id).ExecuteUpdateAsync(set => set.SetProperty(contract => contract.LastDay, new DateOnly(2026, 9, 30)), Ct);
        }

        var again = await form.SubmitAsync();

        Assert.Equal(
            ["Une personne n’est plus dans cette liste : pas de contrat d’insertion ce mois-ci, ou plus dans votre équipe. Ses heures ne sont pas enregistrées."], again.PlainAll(".error-summary li"));
        Assert.Equal("105", again.Form()["Lines[0].Paid"]);
        await again.Form().SubmitAsync();
        Assert.Equal([(_awa.Id, 6300, 5880)], await KeptAsync());
    }

    [Fact]
    public async Task Only_contracts_of_integration_of_that_month_are_listed()
    {
        var page = await _finance.OpenAsync("/heures/2026-02");

        Assert.Contains("Personne n’avait de contrat d’insertion en février 2026, parmi les personnes que vous voyez ici.", page.Plain(), StringComparison.Ordinal);
        // Thirty days of thirty-one: they came in on the second.
        Assert.Contains((await _finance.OpenAsync("/heures/2026-03")).PlainAll(".hours tbody td"), cell => cell.EndsWith("109 h 02", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_month_that_has_not_begun_is_not_typed()
    {
        var form = Typed(await _finance.OpenAsync("/heures/2026-11"), "104", "90", "104", "90");
        form.Element.Action = "/heures/2026-12";

        Assert.Contains("Ce mois n’a pas commencé", (await _finance.OpenAsync("/heures/2026-12")).Plain(), StringComparison.Ordinal);
        Assert.Empty((await _finance.OpenAsync("/heures/2026-12")).All("main form"));
        Assert.StartsWith("Ce mois n’a pas commencé", Assert.Single((await form.SubmitAsync()).PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
    }

    [Theory]
    [InlineData("/heures/2026-13")]
    [InlineData("/heures/9999-01")]
    [InlineData("/heures/octobre")]
    [InlineData("/heures/2026-1")]
    public async Task What_names_no_month_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await _finance.OpenAsync(address)).Status);

    [Fact]
    public async Task Nothing_leads_to_before_the_calendar_begins()
    {
        var (month, year) = (await _finance.OpenAsync("/heures/2000-01"), await _finance.OpenAsync("/heures?annee=2000"));

        Assert.Equal(["Février 2000"], month.PlainAll("nav[aria-label='Autre mois'] a"));
        Assert.Equal(["2001"], year.PlainAll("nav[aria-label='Année'] a"));
        Assert.Contains("Personne n’avait de contrat d’insertion en 2000, parmi les personnes que vous voyez ici.", year.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_month_is_set_against_each_agreement()
    {
        await using (var db = _site.OpenContext())
        {
            var agreement = await db.SiaeAgreements.Include(one => one.Annexes).SingleAsync(Ct);
            agreement.Annex(new("ACI014260012A0M0", new(2026, 1, 1), new(2026, 12, 31), 2m, RegieQuartier.Domain.Employment.AnnexState.Valid));
            db.Entry(agreement.Annexes[0]).State = EntityState.Added;
            await db.SaveChangesAsync(Ct);
        }

        var page = await Typed(await _finance.OpenAsync(October), "91", "50", "136,5", "60").SubmitAsync();

        // 227.5 hours paid, of 1820 in a year, times twelve.
        Assert.Equal(["1,50", "2,00", "75 %"], page.PlainAll("section[aria-labelledby=etp] td"));
        Assert.Equal(["Attendues 225 h 20", "Payées 227 h 30", "Travaillées 110 h"], page.PlainAll("tfoot td.n"));
    }

    [Fact]
    public void The_sentence_of_each_refusal_stands_alone()
    {
        var refusals = typeof(HoursRefusals).GetFields().Select(field => (Refusal)field.GetValue(null)!).ToList();

        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => Assert.True(char.IsUpper(HoursLabels.Sentence(refusal)[0]), refusal.Code));
    }

    [Fact]
    public async Task More_hours_worked_than_paid_are_asked_about_then_kept_and_pointed_at()
    {
        var asked = await Typed(await _finance.OpenAsync(October), "20", "40", "104", "90").SubmitAsync();

        const string Question = "Karim Belkacem a 40 h travaillées pour 20 h payées : confirmez si c’est voulu (modulation, récupération).";
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Question), (asked.Status, asked.PlainErrorOf("Lines[0].Confirmed")));
        Assert.Equal([Question], asked.PlainAll(".error-summary li"));
        Assert.Equal("#Lines_0__Confirmed", asked.Document.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.Equal(("20", "40", "104", "90"), (asked.Form()["Lines[0].Paid"], asked.Form()["Lines[0].Worked"], asked.Form()["Lines[1].Paid"], asked.Form()["Lines[1].Worked"]));
        Assert.Empty(await KeptAsync());

        var again = await asked.Form().SubmitAsync();
        Assert.Equal(Question, again.PlainErrorOf("Lines[0].Confirmed"));
        Assert.Empty(await KeptAsync());

        var kept = await again.Form().Tick("Lines[0].Confirmed").SubmitAsync();
        Assert.Equal([(_karim.Id, 1200, 2400), (_awa.Id, 6240, 5400)], await KeptAsync());
        Assert.Equal(["Plus d’heures travaillées que payées."], kept.PlainAll("tr.follows p"));

        // What is kept is not asked again while another line changes.
        await kept.Form().Fill("Lines[1].Paid", "105").SubmitAsync();
        Assert.Equal([(_karim.Id, 1200, 2400), (_awa.Id, 6300, 5400)], await KeptAsync());
    }

    [Fact]
    public async Task What_is_confirmed_is_confirmed_for_these_figures_alone()
    {
        var asked = await Typed(await _finance.OpenAsync(October), "20", "40", "cent", "90").SubmitAsync();
        Assert.Equal("Écrivez les heures payées ainsi : 104,5 ou 104 h 30.", asked.PlainErrorOf("Lines[1].Paid"));

        // The tick is kept while something else is wrong, and holds for no other figures.
        var ticked = await asked.Form().Tick("Lines[0].Confirmed").SubmitAsync();
        Assert.Equal("1200-2400", ticked.Form()["Lines[0].Confirmed"]);
        Assert.Single(ticked.All(".error-summary li"));
        var other = await ticked.Form().Fill("Lines[0].Worked", "60").Fill("Lines[1].Paid", "100").SubmitAsync();

        Assert.StartsWith("Karim Belkacem a 60 h travaillées pour 20 h payées", other.PlainErrorOf("Lines[0].Confirmed"), StringComparison.Ordinal);
        Assert.Null(other.Form()["Lines[0].Confirmed"]);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task No_month_has_more_hours_than_its_days()
    {
        var again = await Typed(await _finance.OpenAsync("/heures/2026-09"), "721", "720 h 01", "720", "0").SubmitAsync();

        Assert.Equal(
            ["Karim Belkacem : Heures payées : 720 h au plus en septembre 2026.", "Karim Belkacem : Heures travaillées : 720 h au plus en septembre 2026."],
            again.PlainAll(".error-summary li"));
        Assert.Equal(("721", "720 h 01"), (again.Form()["Lines[0].Paid"], again.Form()["Lines[0].Worked"]));
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task A_confirmation_that_no_page_offers_is_answered_and_keeps_nothing()
    {
        foreach (var forged in new[] { "true", "1200-2400-1", "x", new string('1', 10_000) })
        {
            var asked = await Typed(await _finance.OpenAsync(October), "20", "40", "", "").Forge("Lines[0].Confirmed", forged).SubmitAsync();

            Assert.Equal((forged, HttpStatusCode.UnprocessableEntity), (forged, asked.Status));
        }

        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task The_year_says_what_is_still_to_be_entered()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();

        var year = await _finance.OpenAsync("/heures");

        Assert.Equal(["Novembre 2026", "Octobre 2026", "Septembre 2026"], year.PlainAll("main .title").Take(3));
        Assert.Equal(["En cours", "Tout est noté", "2 manquent"], year.PlainAll("main .chip").Take(3));
        Assert.Equal(9, year.All("main .title").Count);
        Assert.Contains("208 h payées, 180 h travaillées", year.Plain(), StringComparison.Ordinal);
        Assert.Equal("Heures de 2025", (await year.FollowAsync("2025")).All("h1").Single());
        foreach (var odd in new[] { "?annee=99999", "?annee=-1", "?annee=zut", "?annee=1999" })
        {
            Assert.Equal("Heures de 2026", (await _finance.OpenAsync($"/heures{odd}")).All("h1").Single());
        }
    }

    [Fact]
    public async Task A_month_costs_the_same_statements_whatever_its_people()
    {
        var counter = new StatementCounter();
        var finance = await _site.WithServices(counter.Listen).ClientAsAsync(Role.Finance);
        await finance.GetAsync(October, Ct);
        var (few, fewOfYear) = (await counter.OfAsync(() => finance.GetAsync(October, Ct)), await counter.OfAsync(() => finance.GetAsync("/heures", Ct)));
        for (var number = 0; number < 6; number++)
        {
            await _site.SignAsync(await _site.EnterAsync("Nour", $"Numéro {(char)('A' + number)}"));
        }

        Assert.Equal(few, await counter.OfAsync(() => finance.GetAsync(October, Ct)));
        Assert.Equal(fewOfYear, await counter.OfAsync(() => finance.GetAsync("/heures", Ct)));
        Assert.Equal((4, 3), (few, fewOfYear));
    }

    private static HtmlForm Typed(Page page, string paid, string worked, string otherPaid, string otherWorked) => page.Form()
        .Fill("Lines[0].Paid", paid).Fill("Lines[0].Worked", worked).Fill("Lines[1].Paid", otherPaid).Fill("Lines[1].Worked", otherWorked);

    // Nothing is written before both have read.
    private async Task<Page[]> AtOnceAsync(HtmlForm form)
    {
        await using var db = _site.OpenContext();
        await using var held = await db.Database.BeginTransactionAsync(Ct);
        await db.Database.ExecuteSqlAsync($"lock table monthly_hours in share mode", Ct);
        var sent = Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        int waiting;
        do
        {
            waiting = await db.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from pg_locks where relation = 'monthly_hours'::regclass and not granted").SingleAsync(Ct);
        }
        while (!sent.IsCompleted && waiting < 2);

        await held.CommitAsync(Ct);
        return await sent;
    }

    private async Task<List<(Guid, int, int)>> KeptAsync()
    {
        await using var db = _site.OpenContext();
        var kept = await db.MonthlyHours.AsNoTracking().OrderBy(hours => hours.EmployeeId == _awa.Id).ThenBy(hours => hours.Month).ToListAsync(Ct);
        return kept.ConvertAll((MonthlyHours hours) => (hours.EmployeeId, hours.PaidMinutes, hours.WorkedMinutes));
    }
}
