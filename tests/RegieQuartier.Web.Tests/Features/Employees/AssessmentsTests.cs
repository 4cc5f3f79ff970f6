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

public sealed class AssessmentsTests : IAsyncLifetime
{
    private static readonly string Punctuality = $"Levels[{SkillNamed("Ponctualité").Id}]";
    private static readonly string Windows = $"Levels[{SkillNamed("Vitrerie").Id}]";

    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;
    private Guid _bruno;
    private IntegrationPathway _pathway = null!;
    private string _skills = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_claire, _bruno) = ((await _site.AddAccountAsync(Role.Advisor)).Id, (await _site.AddAccountAsync(Role.Supervisor)).Id);
        var employee = await _site.EnterAsync(referentId: _claire, supervisorId: _bruno);
        _pathway = await _site.OpenPathwayAsync(employee);
        _skills = $"/salaries/{employee.Id}/competences";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_supervisor_says_what_they_saw_and_the_way_made_is_shown()
    {
        await _site.AssessAsync(_pathway, _bruno, new DateOnly(2026, 4, 7), ("Ponctualité", SkillLevel.ToAcquire), ("Vitrerie", SkillLevel.WithHelp));
        var bruno = await _site.ClientOfAsync(_bruno);
        var page = await (await bruno.OpenAsync(_skills)).FollowAsync("Évaluer les compétences");
        Assert.Contains("La dernière fois : à acquérir", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("Jamais vue", page.Plain(), StringComparison.Ordinal);
        Assert.Equal("NotObserved", page.Form()[Punctuality]);

        var done = await page.Form().Fill(Punctuality, "Autonomous").Fill(Windows, "InProgress").SubmitAsync();

        Assert.Equal(["Évaluation enregistrée."], done.All(".flash"));
        Assert.Equal("1 sur 2 acquise sans aide, dont 1 depuis la première évaluation.", done.All(".stat")[0]);
        Assert.Equal(["À acquérir", "Acquis seul3 niveaux de plus", "Acquis avec aide", "En coursUn niveau de moins"], done.All(".bars td"));
        Assert.Equal(2, done.All("section[aria-labelledby=histoire] .title").Count);
        Assert.Contains("encadrement du chantier. 2 compétences vues.", done.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(_bruno, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.SkillsAssessed, Ct)).ActorId);
        Assert.Equal(2, await db.Set<SkillRating>().CountAsync(rating => db.SkillAssessments.Any(one => one.Id == rating.AssessmentId && one.FormKey != null), Ct));
    }

    [Fact]
    public async Task An_assessment_is_read_as_it_was_made()
    {
        await _site.AssessAsync(_pathway, _bruno, new DateOnly(2026, 4, 7), ("Ponctualité", SkillLevel.ToAcquire));
        var claire = await _site.ClientOfAsync(_claire);

        var page = await (await claire.OpenAsync(_skills)).FollowAsync("Mardi 7\u00a0avril 2026");

        Assert.Equal(["Évaluation du mardi 7 avril 2026"], page.PlainAll("h1"));
        Assert.Equal(["Ponctualité"], page.All("dt"));
        Assert.Equal(["À acquérir"], page.All("dd"));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.OpenAsync($"{_skills}/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task The_advisor_who_follows_assesses_too_and_nobody_else_does()
    {
        var claire = await _site.ClientOfAsync(_claire);
        await (await claire.OpenAsync($"{_skills}/evaluation")).Form().Fill(Punctuality, "WithHelp").SubmitAsync();
        await using (var db = _site.OpenContext())
        {
            Assert.Equal(SkillAssessor.Advisor, (await db.SkillAssessments.SingleAsync(Ct)).By);
        }

        var director = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(_skills);
        Assert.Contains("Ponctualité", director.Text, StringComparison.Ordinal);
        Assert.Empty(director.All("a[href$='/evaluation']"));
        foreach (var role in new[] { Role.Advisor, Role.Supervisor })
        {
            var other = await _site.ClientAsAsync(role);
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(_skills)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{_skills}/evaluation")).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.ClientAsAsync(Role.Finance)).OpenAsync(_skills)).Status);
    }

    [Theory]
    [InlineData("2026-03-01", "WithHelp", "MadeOn", "Ce jour est avant le début du parcours.")]
    [InlineData("2026-11-24", "WithHelp", "MadeOn", "Ce jour n’est pas encore passé")]
    [InlineData("", "WithHelp", "MadeOn", "Écrivez le jour de l’évaluation.")]
    [InlineData("9999-12-31", "WithHelp", "MadeOn", "Vérifiez l’année de cette date.")]
    [InlineData("2026-11-23", "NotObserved", null, "Choisissez un niveau pour au moins une compétence.")]
    public async Task An_assessment_that_cannot_be_is_told_why_and_keeps_its_answers(string day, string level, string? field, string sentence)
    {
        var form = (await (await _site.ClientOfAsync(_bruno)).OpenAsync($"{_skills}/evaluation")).Form();

        var refused = await form.Fill("MadeOn", day).Fill(Punctuality, level).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(sentence, field is null ? refused.Plain() : refused.PlainErrorOf(field), StringComparison.Ordinal);
        Assert.Equal(level, refused.Form()[Punctuality]);
    }

    [Fact]
    public async Task A_level_that_is_none_and_a_skill_that_is_none_change_nothing()
    {
        var bruno = await _site.ClientOfAsync(_bruno);
        var form = (await bruno.OpenAsync($"{_skills}/evaluation")).Form();
        form.Element.QuerySelector($"[name='{Windows}'][value=WithHelp]")!.SetAttribute("value", "7");
        var refused = await form.Fill(Punctuality, "WithHelp").Fill(Windows, "7").SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("WithHelp", refused.Form()[Punctuality]);

        var forged = (await bruno.OpenAsync($"{_skills}/evaluation")).Form();
        foreach (var radio in forged.Element.QuerySelectorAll($"[name='{Windows}']").ToList())
        {
            radio.SetAttribute("name", $"Levels[{Guid.NewGuid()}]");
        }

        await forged.Fill(Punctuality, "WithHelp").SubmitAsync();
        await using var db = _site.OpenContext();
        Assert.Equal(SkillNamed("Ponctualité").Id, (await db.Set<SkillRating>().SingleAsync(Ct)).SkillId);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_assessment()
    {
        var form = (await (await _site.ClientOfAsync(_bruno)).OpenAsync($"{_skills}/evaluation")).Form().Fill(Punctuality, "WithHelp");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync()));

        Assert.All(answers, answer => Assert.Equal(["Évaluation enregistrée."], answer.All(".flash")));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.SkillAssessments.CountAsync(Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    public async Task A_form_without_its_key_keeps_its_answers_and_gets_another(string key)
    {
        var form = (await (await _site.ClientOfAsync(_bruno)).OpenAsync($"{_skills}/evaluation")).Form().Fill(Punctuality, "WithHelp").Fill("Key", key);

        var refused = await form.SubmitAsync();
        Assert.Contains("Vos réponses sont gardées", refused.Plain(), StringComparison.Ordinal);

        Assert.Equal(["Évaluation enregistrée."], (await refused.Form().SubmitAsync()).All(".flash"));
    }

    [Fact]
    public async Task A_skill_retired_meanwhile_is_still_kept_and_asked_no_more()
    {
        var form = (await (await _site.ClientOfAsync(_bruno)).OpenAsync($"{_skills}/evaluation")).Form().Fill(Windows, "WithHelp");
        await using (var db = _site.OpenContext())
        {
            var skill = await db.Skills.SingleAsync(one => one.Id == SkillNamed("Vitrerie").Id, Ct);
            skill.Retire(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        var done = await form.SubmitAsync();

        Assert.Equal(["Acquis avec aide", "Acquis avec aideVue une seule fois"], done.All(".bars td"));
        Assert.DoesNotContain("Vitrerie", (await done.FollowAsync("Évaluer les compétences")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_pathway_or_once_it_is_closed_nothing_is_assessed()
    {
        var newcomer = await _site.EnterAsync("Karim", "Belkacem", _claire, _bruno);
        var bruno = await _site.ClientOfAsync(_bruno);
        Assert.Contains("Pas encore de parcours", (await bruno.OpenAsync($"/salaries/{newcomer.Id}/competences")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.OpenAsync($"/salaries/{newcomer.Id}/competences/evaluation")).Status);

        await using var db = _site.OpenContext();
        (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 20));
        await db.SaveChangesAsync(Ct);
        Assert.Empty((await bruno.OpenAsync(_skills)).All("a[href$='/evaluation']"));
        Assert.Equal(HttpStatusCode.NotFound, (await bruno.OpenAsync($"{_skills}/evaluation")).Status);
    }
}
