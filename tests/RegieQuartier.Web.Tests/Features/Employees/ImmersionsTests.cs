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

public sealed class ImmersionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _bruno;
    private IntegrationPathway _pathway = null!;
    private HttpClient _claire = null!;
    private string _immersions = "";
    private string _trainings = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _bruno = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        var employee = await _site.EnterAsync(referentId: claire, supervisorId: _bruno);
        await _site.SignAsync(employee);
        _pathway = await _site.OpenPathwayAsync(employee);
        _claire = await _site.ClientOfAsync(claire);
        (_immersions, _trainings) = ($"/salaries/{employee.Id}/immersions", $"/salaries/{employee.Id}/formations");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_left_with_the_host_is_seen_before_an_immersion_is_kept()
    {
        await _site.PlanImmersionAsync(_pathway);
        var page = await (await _claire.OpenAsync(_trainings)).FollowAsync("Prévoir une immersion");
        Assert.Contains("1 mois (Code du travail, art. D5135-1)", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("60 jours (Code du travail, art. D5135-3)", page.Plain(), StringComparison.Ordinal);

        var seen = await Filled(page).SubmitAsync("Voir les dates d’abord");
        Assert.Contains("14 sur 60", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("24 sur 60", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("2 sur 2", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Plus rien sur douze mois", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Sans SIRET, l’hôte est reconnu à son nom", seen.Plain(), StringComparison.Ordinal);

        var kept = await seen.Form().SubmitAsync("Prévoir cette immersion");
        Assert.Equal(["Immersion prévue."], kept.All(".flash"));
        Assert.Contains("Du 1er décembre 2026 au 10 décembre 2026, 10 jours. Confirmer un projet.", kept.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.WorkImmersions.CountAsync(Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ImmersionPlanned, Ct));
    }

    [Theory]
    [InlineData("HostName", "", "Écrivez le nom de l’hôte.")]
    [InlineData("HostName", "…", "Écrivez le nom de l’hôte, 120 lettres au plus.")]
    [InlineData("HostSiret", "123", "Un SIRET a 14 chiffres.")]
    [InlineData("HostSiret", "732 829 320 00075", "Ce numéro ne peut pas être un SIRET : un chiffre est faux. Vérifiez le numéro tapé.")]
    [InlineData("JobTitle", "", "Écrivez le métier.")]
    [InlineData("EndsOn", "2026-11-30", "Le dernier jour est avant le premier.")]
    [InlineData("EndsOn", "2027-01-01", "Une immersion dure 1 mois (Code du travail, art. D5135-1) au plus")]
    [InlineData("EndsOn", "9999-12-31", "Vérifiez l’année de cette date.")]
    [InlineData("StartsOn", "1899-12-31", "Vérifiez l’année de cette date.")]
    public async Task What_no_agreement_can_say_is_refused(string field, string value, string sentence)
    {
        var refused = await Filled(await _claire.OpenAsync($"{_immersions}/nouvelle")).Fill(field, value).SubmitAsync("Prévoir cette immersion");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(sentence, refused.PlainErrorOf(field), StringComparison.Ordinal);
        Assert.Equal(value, refused.Form()[field]);
    }

    [Fact]
    public async Task All_that_is_wrong_with_an_agreement_is_said_at_once()
    {
        var form = (await _claire.OpenAsync($"{_immersions}/nouvelle")).Form();

        var told = await form.Fill("HostName", "…").Fill("HostSiret", "123").Fill("StartsOn", "2026-02-27").Fill("EndsOn", "2026-02-26").SubmitAsync("Prévoir cette immersion");

        Assert.StartsWith("Écrivez le nom de l’hôte, 120", told.PlainErrorOf("HostName"), StringComparison.Ordinal);
        Assert.StartsWith("Un SIRET a 14 chiffres.", told.PlainErrorOf("HostSiret"), StringComparison.Ordinal);
        Assert.StartsWith("Écrivez le métier.", told.PlainErrorOf("JobTitle"), StringComparison.Ordinal);
        Assert.Equal("Choisissez un seul objectif.", told.PlainErrorOf("Purpose"));
        Assert.StartsWith("Ce jour est avant le début du parcours.", told.PlainErrorOf("StartsOn"), StringComparison.Ordinal);
        Assert.StartsWith("Le dernier jour est avant le premier.", told.PlainErrorOf("EndsOn"), StringComparison.Ordinal);

        await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 4) });
        var taken = await told.Form().Fill("HostName", "").Fill("StartsOn", "2026-12-01").Fill("EndsOn", "2026-12-10").SubmitAsync("Prévoir cette immersion");
        Assert.StartsWith("Écrivez le nom de l’hôte.", taken.PlainErrorOf("HostName"), StringComparison.Ordinal);
        Assert.StartsWith("Une autre immersion de cette personne couvre déjà un de ces jours.", taken.PlainErrorOf("StartsOn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limits_with_one_host_are_told_with_their_source()
    {
        await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 9, 1), EndsOn = new DateOnly(2026, 9, 30) });
        var form = Filled(await _claire.OpenAsync($"{_immersions}/nouvelle")).Fill("EndsOn", "2026-12-31");
        var tooLong = await form.SubmitAsync("Voir les dates d’abord");
        Assert.Contains("60 jours (Code du travail, art. D5135-3)", tooLong.PlainErrorOf("EndsOn"), StringComparison.Ordinal);

        await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 10, 5), EndsOn = new DateOnly(2026, 10, 9) });
        var third = await form.Fill("EndsOn", "2026-12-04").SubmitAsync("Prévoir cette immersion");
        Assert.Contains("2 immersions (Code du travail, art. D5135-3)", third.PlainErrorOf("HostName"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_one_with_the_host_renews_what_was_not_reached_and_is_the_last_for_that_objective()
    {
        var first = await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 3, 2), EndsOn = new DateOnly(2026, 3, 6) });
        await ConcludeAsync(first, "Yes");
        var form = Filled(await _claire.OpenAsync($"{_immersions}/nouvelle")).Fill("Purpose", "DiscoverJob");
        var met = await form.SubmitAsync("Prévoir cette immersion");
        Assert.StartsWith("Cet objectif est déjà atteint chez cet hôte", met.PlainErrorOf("Purpose"), StringComparison.Ordinal);
        Assert.Equal("DiscoverJob", met.Form()["Purpose"]);

        await ConcludeAsync(first, "No");
        var seen = await form.SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Immersions chez cet hôte pour cet objectif", seen.PlainAll("dt"));
        Assert.Contains("1 sur 2", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Immersion prévue."], (await seen.Form().SubmitAsync("Prévoir cette immersion")).All(".flash"));

        var third = await form.Fill("StartsOn", "2027-03-02").Fill("EndsOn", "2027-03-05").SubmitAsync("Prévoir cette immersion");
        Assert.StartsWith("Pour le même objectif, une personne fait au plus 2 immersions (Code du travail, art. D5135-1) chez le même hôte", third.PlainErrorOf("Purpose"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_immersion()
    {
        var forms = new[] { Filled(await _claire.OpenAsync($"{_immersions}/nouvelle")), Filled(await _claire.OpenAsync($"{_immersions}/nouvelle")) };

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Prévoir cette immersion")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.WorkImmersions.CountAsync(Ct));
    }

    [Fact]
    public async Task Two_at_once_with_one_host_never_go_beyond_its_limit()
    {
        await _site.PlanImmersionAsync(_pathway);
        var forms = new[] { Filled(await _claire.OpenAsync($"{_immersions}/nouvelle")), Filled(await _claire.OpenAsync($"{_immersions}/nouvelle")).Fill("StartsOn", "2027-01-04").Fill("EndsOn", "2027-01-08") };

        await Task.WhenAll(forms.Select(form => form.SubmitAsync("Prévoir cette immersion")));

        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.WorkImmersions.CountAsync(Ct));
    }

    [Fact]
    public async Task PostgreSQL_itself_refuses_two_immersions_of_a_person_on_one_day_unless_one_is_cancelled()
    {
        var first = await _site.PlanImmersionAsync(_pathway);
        await Assert.ThrowsAsync<DbUpdateException>(() => _site.PlanImmersionAsync(_pathway, Florist with { HostName = "Garage" }));

        await (await _claire.OpenAsync($"{_immersions}/{first.Id}/annulation")).Form().SubmitAsync();

        await _site.PlanImmersionAsync(_pathway, Florist with { HostName = "Garage" });
    }

    [Fact]
    public async Task An_agreement_is_changed_and_its_own_days_do_not_count_against_it()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway);
        var edit = await (await _claire.OpenAsync(_trainings)).FollowAsync("Aide-fleuriste, Fleurs d’Élise");

        var seen = await edit.Form("main form:has([name=HostName])").Fill("EndsOn", "2026-06-20").Fill("HostSiret", "732 829 320 00074").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("0 sur 60", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("20 sur 60", seen.Plain(), StringComparison.Ordinal);
        Assert.Equal("2026-06-20", seen.Form("main form:has([name=HostName])")["EndsOn"]);

        var changed = await seen.Form("main form:has([name=HostName])").SubmitAsync("Enregistrer");
        Assert.Equal(["Immersion changée."], changed.All(".flash"));
        await using var db = _site.OpenContext();
        var now = await db.WorkImmersions.SingleAsync(Ct);
        Assert.Equal((immersion.Id, "73282932000074", 20), (now.Id, now.HostSiret, now.Days));
    }

    [Fact]
    public async Task An_immersion_goes_by_its_own_pathway_when_another_is_open_since()
    {
        var immersion = await _site.PlanImmersionAsync(_pathway);
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 6, 30));
            await db.SaveChangesAsync(Ct);
            db.Add(IntegrationPathway.Open(_pathway.EmployeeId, new DateOnly(2026, 9, 1)));
            await db.SaveChangesAsync(Ct);
        }

        var told = await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}")).Form("main form:has([name=HostName])").Fill("EndsOn", "2026-06-12").SubmitAsync("Enregistrer");

        Assert.Equal(["Le parcours est clos."], told.PlainAll(".error-summary li"));
        Assert.Null(told.PlainErrorOf("StartsOn"));
    }

    [Fact]
    public async Task Two_who_change_one_immersion_do_not_overwrite_each_other()
    {
        var address = $"{_immersions}/{(await _site.PlanImmersionAsync(_pathway)).Id}";
        var (one, other) = ((await _claire.OpenAsync(address)).Form("main form:has([name=HostName])"), (await _claire.OpenAsync(address)).Form("main form:has([name=HostName])"));
        await one.Fill("JobTitle", "Fleuriste").SubmitAsync("Enregistrer");

        var told = await other.Fill("JobTitle", "Vendeuse").SubmitAsync("Enregistrer");

        Assert.Contains("Elle dit maintenant : Fleurs d’Élise, Fleuriste, du 1er juin 2026 au 14 juin 2026, 14 jours.", told.Plain(), StringComparison.Ordinal);
        var kept = await told.Form("main form:has([name=HostName])").SubmitAsync("Enregistrer");
        Assert.Contains("Vendeuse, Fleurs d’Élise", kept.All(".title"));
    }

    [Fact]
    public async Task A_supervisor_reads_the_dates_alone_and_finance_the_whole()
    {
        await _site.PlanImmersionAsync(_pathway);
        var called = await _site.PlanImmersionAsync(_pathway, Florist with { StartsOn = new DateOnly(2026, 12, 1), EndsOn = new DateOnly(2026, 12, 4) });
        await (await _claire.OpenAsync($"{_immersions}/{called.Id}/annulation")).Form().SubmitAsync();

        var bruno = await (await _site.ClientOfAsync(_bruno)).OpenAsync(_immersions);
        Assert.Equal(["Du 1er juin 2026 au 14 juin 2026, 14 jours"], bruno.PlainAll(".title"));
        Assert.Equal(["Passée"], bruno.All(".items .chip"));
        Assert.DoesNotContain("leur", string.Concat(bruno.All("section[aria-labelledby=immersions]")), StringComparison.Ordinal);
        Assert.Contains("Immersions", bruno.All(".tabs a"));

        var finance = await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(_immersions);
        Assert.Equal(_trainings, finance.Address);
        Assert.Equal(2, finance.All("section[aria-labelledby=immersions] .title").Count);
        Assert.Empty(finance.All("main form, main a[href*='/immersions/']"));
        foreach (var role in new[] { Role.Advisor, Role.Supervisor })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(role)).OpenAsync(_immersions)).Status);
        }
    }

    [Fact]
    public async Task Somebody_else_s_immersion_is_not_found()
    {
        var other = await _site.PlanImmersionAsync(await _site.OpenPathwayAsync(await _site.EnterAsync("Karim", "Belkacem")));

        foreach (var page in new[] { "", "/bilan", "/annulation" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{_immersions}/{other.Id}{page}")).Status);
        }
    }

    private async Task ConcludeAsync(WorkImmersion immersion, string objectiveMet) =>
        await (await _claire.OpenAsync($"{_immersions}/{immersion.Id}/bilan")).Form().Fill("OutcomeNote", "À l’aise.").Fill("ObjectiveMet", objectiveMet).SubmitAsync();

    private static HtmlForm Filled(Page page) => page.Form().Fill("HostName", "Fleurs d’Elise").Fill("JobTitle", "Fleuriste").Fill("Purpose", "ConfirmProject")
        .Fill("StartsOn", "2026-12-01").Fill("EndsOn", "2026-12-10");
}
