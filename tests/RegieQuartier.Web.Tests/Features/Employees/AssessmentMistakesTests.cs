using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.PathwayWorld;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>An assessment that was a mistake, corrected or withdrawn by who made it.</summary>
public sealed class AssessmentMistakesTests : IAsyncLifetime
{
    private const string Save = "Enregistrer la correction";
    private const string Withdraw = "Retirer cette évaluation";

    private static readonly string Punctuality = $"Levels[{SkillNamed("Ponctualité").Id}]";
    private static readonly string Windows = $"Levels[{SkillNamed("Vitrerie").Id}]";

    private readonly RegieQuartierFactory _site = new();
    private Guid _claireId;
    private Employee _employee = null!;
    private IntegrationPathway _pathway = null!;
    private HttpClient _bruno = null!;
    private SkillAssessment _wrong = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Skills => $"/salaries/{_employee.Id}/competences";

    private string Wrong => $"{Skills}/{_wrong.Id}";

    public async ValueTask InitializeAsync()
    {
        var brunoId = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        _claireId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _claireId, supervisorId: brunoId);
        _pathway = await _site.OpenPathwayAsync(_employee);
        await _site.AssessAsync(_pathway, brunoId, new DateOnly(2026, 4, 7), ("Ponctualité", SkillLevel.ToAcquire));
        _wrong = await _site.AssessAsync(_pathway, brunoId, new DateOnly(2026, 9, 7), ("Ponctualité", SkillLevel.Autonomous), ("Vitrerie", SkillLevel.WithHelp));
        _bruno = await _site.ClientOfAsync(brunoId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_wrong_level_is_corrected_beside_the_level_of_the_time_before()
    {
        var page = await (await _bruno.OpenAsync(Wrong)).FollowAsync("Corriger");
        Assert.Equal(("Autonomous", "WithHelp", "2026-09-07"), (page.Form()[Punctuality], page.Form()[Windows], page.Form()["MadeOn"]));
        Assert.Contains("La dernière fois : à acquérir", page.Plain(), StringComparison.Ordinal);

        var done = await page.Form().Fill(Punctuality, "InProgress").Fill(Windows, "NotObserved").Fill("MadeOn", "2026-09-08").SubmitAsync(Save);

        Assert.Equal(["Correction enregistrée."], done.PlainAll(".flash"));
        Assert.Equal(["À acquérir", "En coursUn niveau de plus"], done.All(".bars td"));
        await using var db = _site.OpenContext();
        var kept = await db.SkillAssessments.Include(one => one.Ratings).SingleAsync(one => one.Id == _wrong.Id, Ct);
        Assert.Equal((new DateOnly(2026, 9, 8), SkillLevel.InProgress), (kept.MadeOn, Assert.Single(kept.Ratings).Level));
        Assert.Equal(_employee.Id, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.AssessmentCorrected, Ct)).SubjectId);
    }

    [Theory]
    [InlineData("2026-11-24", "WithHelp", "Ce jour n’est pas encore passé")]
    [InlineData("2026-03-01", "WithHelp", "Ce jour est avant le début du parcours.")]
    [InlineData("2026-09-07", "NotObserved", "Choisissez un niveau pour au moins une compétence.")]
    public async Task A_correction_that_cannot_be_is_told_why_and_changes_nothing(string day, string level, string sentence)
    {
        var refused = await (await _bruno.OpenAsync($"{Wrong}/correction")).Form().Fill("MadeOn", day).Fill(Punctuality, level).Fill(Windows, "NotObserved").SubmitAsync(Save);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, level), (refused.Status, refused.Form()[Punctuality]));
        Assert.Contains(sentence, refused.Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.Set<SkillRating>().CountAsync(rating => rating.AssessmentId == _wrong.Id, Ct));
    }

    [Fact]
    public async Task Sent_twice_it_is_corrected_once_and_over_another_window_it_is_told()
    {
        var (late, twice) = ((await _bruno.OpenAsync($"{Wrong}/correction")).Form(), (await _bruno.OpenAsync($"{Wrong}/correction")).Form());
        await twice.Fill(Punctuality, "InProgress").SubmitAsync(Save);

        Assert.Equal(["Correction enregistrée."], (await twice.SubmitAsync(Save)).PlainAll(".flash"));
        var told = await late.Fill(Punctuality, "WithHelp").SubmitAsync(Save);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "WithHelp"), (told.Status, told.Form()[Punctuality]));
        Assert.Contains("Vos réponses sont gardées", told.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Correction enregistrée."], (await told.Form().SubmitAsync(Save)).PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.AssessmentCorrected, Ct));
    }

    [Fact]
    public async Task Made_in_the_wrong_record_it_is_withdrawn_and_its_levels_count_nowhere()
    {
        var fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
        Assert.Contains("Vitrerie", (await fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
        var question = await (await _bruno.OpenAsync(Wrong)).FollowAsync("Retirer");
        Assert.Equal("Choisissez une raison.", (await question.Form().SubmitAsync(Withdraw)).PlainErrorOf("Reason"));

        var done = await question.Form().Fill("Reason", "OtherPerson").SubmitAsync(Withdraw);

        Assert.Equal(["Évaluation retirée."], done.PlainAll(".flash"));
        Assert.Contains("Évaluation du 7 septembre 2026", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Retirée le 23 novembre 2026 : cela concerne une autre personne.", done.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Vitrerie", done.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Vitrerie", (await fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("7 septembre", (await (await _site.ClientOfAsync(_claireId)).OpenAsync($"/salaries/{_employee.Id}/histoire")).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal((1, 1), (await db.SkillAssessments.CountAsync(Ct), await db.Set<SkillRating>().CountAsync(Ct)));
        Assert.Equal((EntryKind.Assessment, new DateOnly(2026, 9, 7)), ((await db.WithdrawnEntries.SingleAsync(Ct)).Kind, (await db.WithdrawnEntries.SingleAsync(Ct)).MadeOn));
    }

    [Fact]
    public async Task Sent_several_times_it_is_withdrawn_once_and_a_correction_left_open_is_told()
    {
        var correction = (await _bruno.OpenAsync($"{Wrong}/correction")).Form();
        var form = (await _bruno.OpenAsync($"{Wrong}/retrait")).Form().Fill("Reason", "WrittenTwice");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(Withdraw)));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, Skills), (answer.Status, answer.Address)));
        Assert.Equal(["Cette évaluation a été retirée : il n’y a rien de plus à faire."], (await correction.SubmitAsync(Save)).PlainAll(".flash"));
        await using var db = _site.OpenContext();
        Assert.Equal((1, 1), (await db.WithdrawnEntries.CountAsync(Ct), await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.AssessmentWithdrawn, Ct)));
    }

    [Fact]
    public async Task Corrected_in_another_window_it_is_not_withdrawn_unseen()
    {
        var question = await _bruno.OpenAsync($"{Wrong}/retrait");
        await (await _bruno.OpenAsync($"{Wrong}/correction")).Form().Fill(Punctuality, "InProgress").SubmitAsync(Save);

        var told = await question.Form().Fill("Reason", "OtherPerson").SubmitAsync(Withdraw);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "OtherPerson"), (told.Status, told.Form()["Reason"]));
        Assert.Equal(["Évaluation retirée."], (await told.Form().SubmitAsync(Withdraw)).PlainAll(".flash"));
    }

    [Fact]
    public async Task Nobody_corrects_nor_withdraws_what_somebody_else_saw()
    {
        var claire = await _site.ClientOfAsync(_claireId);

        Assert.DoesNotContain("Retirer", (await claire.OpenAsync(Wrong)).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.OpenAsync($"{Wrong}/correction")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.OpenAsync($"{Wrong}/retrait")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _bruno.OpenAsync($"{Skills}/{Guid.CreateVersion7()}/retrait")).Status);
    }
}
