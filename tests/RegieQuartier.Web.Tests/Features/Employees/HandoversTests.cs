using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Accounts;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class HandoversTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;
    private Guid _thomas;
    private Employee _fatoumata = null!;
    private Employee _karim = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Address => $"/salaries/suivis/{_claire}";

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _thomas = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _fatoumata = await _site.EnterAsync(referentId: _claire);
        _karim = await _site.EnterAsync("Karim", "Belkacem", _claire);
        await _site.OpenPathwayAsync(_fatoumata);
        await _site.OpenPathwayAsync(_karim);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_director_hands_over_all_whom_somebody_follows_and_each_record_tells_it()
    {
        var director = await _site.ClientAsAsync(Role.Director);
        var page = await director.OpenAsync(Address);
        Assert.Equal(["Karim Belkacem", "Fatoumata Diallo-Lemarchand"], page.PlainAll(".items .title"));
        Assert.Equal("Choisissez qui suit ce parcours.", (await page.Form().SubmitAsync("Confier tous ces parcours")).PlainErrorOf("AdvisorId"));

        var done = await page.Form().Fill("AdvisorId", _thomas.ToString()).SubmitAsync("Confier tous ces parcours");

        Assert.Equal(["C’est noté. Le changement vaut dès maintenant."], done.PlainAll(".flash"));
        Assert.Contains("ne suit plus personne", done.Plain(), StringComparison.Ordinal);
        Assert.Equal([_thomas, _thomas], await ReferentsAsync());
        await using var db = _site.OpenContext();
        Assert.Equal(
            new[] { _fatoumata.Id, _karim.Id }.Order(),
            (await db.AuditEntries.Where(entry => entry.Action == AuditActions.ReferentNamed).Select(entry => entry.SubjectId!.Value).ToListAsync(Ct)).Order());
    }

    [Fact]
    public async Task Or_one_by_one()
    {
        var director = await _site.ClientAsAsync(Role.Director);

        var record = await (await director.OpenAsync(Address)).FollowAsync("Confier le parcours de Karim Belkacem");
        await record.Form().Fill("AdvisorId", _thomas.ToString()).SubmitAsync("Confier ce parcours");

        Assert.Equal(["Fatoumata Diallo-Lemarchand"], (await director.OpenAsync(Address)).PlainAll(".items .title"));
    }

    [Fact]
    public async Task An_advisor_hands_over_their_own_people_before_they_leave_and_nobody_elses()
    {
        var claire = await _site.ClientOfAsync(_claire);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(_thomas)).OpenAsync(Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.OpenAsync($"/salaries/suivis/{Guid.NewGuid()}")).Status);

        var page = await (await claire.OpenAsync("/salaries/remplacements")).FollowAsync("confiez tous vos parcours");
        var form = page.Form().Fill("AdvisorId", _thomas.ToString());
        await form.SubmitAsync("Confier tous ces parcours");

        Assert.Equal([_thomas, _thomas], await ReferentsAsync());
        Assert.Equal(HttpStatusCode.OK, (await form.SubmitAsync("Confier tous ces parcours")).Status);
    }

    [Fact]
    public async Task Nobody_is_handed_over_to_who_could_not_follow_them()
    {
        var director = await _site.ClientAsAsync(Role.Director);
        var form = (await director.OpenAsync(Address)).Form();

        foreach (var nobody in new[] { _claire, (await _site.AddAccountAsync(Role.Reception)).Id, Guid.NewGuid() })
        {
            form.Element.QuerySelector("#AdvisorId option")!.SetAttribute("value", nobody.ToString());
            var refused = await form.Fill("AdvisorId", nobody.ToString()).SubmitAsync("Confier tous ces parcours");
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choisissez une conseillère ou un conseiller de la liste."), (refused.Status, refused.PlainErrorOf("AdvisorId")));
        }

        Assert.Equal([_claire, _claire], await ReferentsAsync());
    }

    [Fact]
    public async Task Two_who_hand_over_at_once_do_it_once()
    {
        var mirela = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var form = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Address)).Form();
        var other = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Address)).Form();

        var answers = await Task.WhenAll(
            form.Fill("AdvisorId", _thomas.ToString()).SubmitAsync("Confier tous ces parcours"),
            other.Fill("AdvisorId", mirela.ToString()).SubmitAsync("Confier tous ces parcours"));

        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity }));
        Assert.Single((await ReferentsAsync()).Distinct());
    }

    [Fact]
    public async Task Who_left_is_handed_over_as_long_as_they_are_to_be_called()
    {
        await _site.SignAsync(_karim, endsOn: new DateOnly(2026, 11, 20));
        await (await _site.ClientOfAsync(_claire)).LeaveAsync(_karim.Id, "3", "2026-11-20");
        var director = await _site.ClientAsAsync(Role.Director);
        Assert.Equal(2, (await director.OpenAsync(Address)).All(".items .title").Count);

        await using (var db = _site.OpenContext())
        {
            var exit = await db.PathwayExits.Include(one => one.FollowUps).SingleAsync(Ct);
            Assert.All(exit.FollowUps, call => Assert.False(exit.Note(call, FollowUpSituation.InJob, new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 23)).Refused));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(["Fatoumata Diallo-Lemarchand"], (await director.OpenAsync(Address)).PlainAll(".items .title"));
    }

    [Fact]
    public async Task Before_an_account_is_disabled_it_is_said_whom_nobody_would_follow()
    {
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);
        var question = await technician.OpenAsync($"/comptes/{_claire}/desactivation");
        Assert.Contains("suit des personnes.", question.Plain(), StringComparison.Ordinal);
        Assert.Contains("Demandez d’abord à la direction", question.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Belkacem", question.Plain(), StringComparison.Ordinal);

        var disabled = await question.Form().SubmitAsync("Désactiver ce compte");

        Assert.Contains("suivait des personnes : plus personne ne les suit.", disabled.Plain(), StringComparison.Ordinal);
        Assert.Empty(disabled.Document.QuerySelectorAll("a[href^='/salaries/suivis']"));
        var director = await _site.ClientAsAsync(Role.Director);
        var page = await (await director.OpenAsync($"/comptes/{_claire}")).FollowAsync("Confier ces parcours");
        Assert.Contains("suivait 2 personnes : plus personne ne les suit.", (await director.OpenAsync($"/comptes/{_claire}")).Plain(), StringComparison.Ordinal);
        Assert.Contains("Plus personne ne suit ces parcours.", page.Plain(), StringComparison.Ordinal);
        Assert.Equal(Address, (await (await director.OpenAsync($"/salaries/{_karim.Id}/suivi")).FollowAsync("Confier tous ses parcours à quelqu’un d’autre")).Address);
        await page.Form().Fill("AdvisorId", _thomas.ToString()).SubmitAsync("Confier tous ces parcours");
        Assert.DoesNotContain("suivait", (await director.OpenAsync($"/comptes/{_claire}")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_role_of_advisor_is_taken_leads_to_whom_they_followed()
    {
        var director = await _site.ClientAsAsync(Role.Director);
        var roles = await director.OpenAsync($"/comptes/{_claire}/roles");
        Assert.Contains("suit 2 personnes.", roles.Plain(), StringComparison.Ordinal);

        var left = await RoleBoxes.Tick(roles.Form(), [Role.Reception]).SubmitAsync("Enregistrer ces rôles");

        Assert.Equal(Address, left.Address);
        Assert.StartsWith("Rôles changés.", Assert.Single(left.PlainAll(".flash")), StringComparison.Ordinal);
        Assert.Equal(["Karim Belkacem", "Fatoumata Diallo-Lemarchand"], left.PlainAll(".items .title"));
    }

    private async Task<IReadOnlyList<Guid?>> ReferentsAsync()
    {
        await using var db = _site.OpenContext();
        return [.. (await db.Employees.Include(employee => employee.Referents).ToListAsync(Ct)).Select(employee => employee.ReferentId)];
    }
}
