using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>An interview that somebody planned, led by who follows the person by then.</summary>
public sealed class InterviewHandoversTests : IAsyncLifetime
{
    private const string Day = "section[aria-labelledby=entretiens-a-venir]";

    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Guid _thomassId;
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/entretiens";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _thomassId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
        await _claire.PlanInterviewAsync(_employee.Id, "2026-11-23", "16:00");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task After_a_transfer_the_new_referent_finds_it_in_their_day_and_leads_it()
    {
        Assert.Empty((await (await _site.ClientOfAsync(_thomassId)).OpenAsync("/tableau-de-bord")).All($"{Day} .title"));
        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/suivi")).Form().Fill("AdvisorId", _thomassId.ToString()).SubmitAsync("Confier ce parcours");

        var thomas = await _site.ClientOfAsync(_thomassId);
        var today = await thomas.OpenAsync("/tableau-de-bord");
        Assert.StartsWith("Point de suivi, prévu par ", Assert.Single(today.PlainAll($"{Day} li p")), StringComparison.Ordinal);
        var led = await (await thomas.OpenAsync(Record)).FollowAsync("Mener, Point de suivi");
        Assert.Equal(led.Address, today.Document.QuerySelector($"{Day} .title")!.GetAttribute("href"));
        await led.Form().Fill("SharedNote", "Va bien.").Fill("PrivateNote", "canari-prive").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien");

        var interview = await _site.InterviewAsync();
        Assert.Equal((InterviewState.Completed, _thomassId, "canari-prive"), (interview.State, interview.AuthorId, interview.PrivateNoteFor(_thomassId)));
        await using var db = _site.OpenContext();
        Assert.Equal(_thomassId, (await db.AuditEntries.SingleAsync(entry => entry.Action == AuditActions.InterviewTakenOver && entry.SubjectId == _employee.Id, Ct)).ActorId);
    }

    [Fact]
    public async Task Who_stands_in_for_the_referent_leads_it_and_what_they_write_is_theirs_alone()
    {
        var mine = (await LedByClaireAsync()).Form();
        await DelegateAsync();
        var thomas = await _site.ClientOfAsync(_thomassId);

        var kept = await (await (await thomas.OpenAsync(Record)).FollowAsync("Mener, Point de suivi")).Form()
            .Fill("SharedNote", "canari-partage").Fill("PrivateNote", "canari-prive").SubmitAsync("Garder le brouillon");

        Assert.Equal((HttpStatusCode.OK, "canari-partage"), (kept.Status, kept.Form()["SharedNote"]));
        Assert.Single((await thomas.OpenAsync("/tableau-de-bord")).All($"{Day} .title"));
        Assert.Empty((await _claire.OpenAsync("/tableau-de-bord")).All($"{Day} .title"));
        Assert.DoesNotContain("Mener, Point de suivi", (await _claire.OpenAsync(Record)).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync(kept.Address)).Status);
        var told = await mine.Fill("SharedNote", "Mes mots.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Mes mots."), (told.Status, told.Form()["SharedNote"]));
        Assert.StartsWith("Quelqu’un d’autre mène ou a mené cet entretien", Assert.Single(told.PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.DoesNotContain("canari", told.Text, StringComparison.Ordinal);
        Assert.Equal(_thomassId, (await _site.InterviewAsync()).AuthorId);
    }

    [Fact]
    public async Task Of_two_who_lead_it_at_once_one_does_and_the_other_loses_no_word()
    {
        await DelegateAsync();
        var thomas = await _site.ClientOfAsync(_thomassId);
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}";
        var (one, other) = ((await _claire.OpenAsync(address)).Form(), (await thomas.OpenAsync(address)).Form());

        var answers = await Task.WhenAll(
            one.Fill("SharedNote", "De Claire.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien"),
            other.Fill("SharedNote", "De Thomas.").Fill("NextOn", "2026-12-14").SubmitAsync("Terminer l’entretien"));

        var interview = await _site.InterviewAsync();
        Assert.Equal(interview.AuthorId == _clairesId ? "De Claire." : "De Thomas.", interview.SharedNote);
        var refused = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Equal(interview.AuthorId == _clairesId ? "De Thomas." : "De Claire.", refused.Form()["SharedNote"]);
        Assert.StartsWith("Quelqu’un d’autre mène ou a mené cet entretien", Assert.Single(refused.PlainAll(".error-summary li")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_begun_another_one_finishes_it_first()
    {
        await DelegateAsync();
        var thomas = await _site.ClientOfAsync(_thomassId);
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}";
        await using (var db = _site.OpenContext())
        {
            db.Add(Interview.Begin(await db.IntegrationPathways.SingleAsync(Ct), _thomassId, InterviewKind.FollowUp, _site.Clock.GetUtcNow().AddDays(-1)).Value!);
            await db.SaveChangesAsync(Ct);
        }

        var refused = await (await thomas.OpenAsync(address)).Form().Fill("SharedNote", "Mes mots.").SubmitAsync("Garder le brouillon");

        Assert.Contains("Vous avez un autre entretien à terminer avec cette personne", refused.Plain(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Mes mots."), (refused.Status, refused.Form()["SharedNote"]));
        Assert.Equal(_clairesId, (await _site.InterviewAsync()).AuthorId);
    }

    [Fact]
    public async Task Who_does_not_follow_leads_nothing()
    {
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}";

        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientOfAsync(_thomassId)).OpenAsync(address)).Status);
    }

    [Fact]
    public async Task The_person_reads_that_they_are_to_meet_who_follows_them_now()
    {
        var fatoumata = await _site.ClientOfAsync(await _site.GiveAccountAsync(_employee));
        var (claire, thomas) = (await NameOfAsync(_clairesId), await NameOfAsync(_thomassId));
        Assert.Contains($"Avec {claire}.", (await fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);

        await (await _claire.OpenAsync($"/salaries/{_employee.Id}/suivi")).Form().Fill("AdvisorId", _thomassId.ToString()).SubmitAsync("Confier ce parcours");

        Assert.Contains($"Avec {thomas}.", (await fatoumata.OpenAsync("/mon-parcours")).Plain(), StringComparison.Ordinal);
    }

    private async Task<string> NameOfAsync(Guid account)
    {
        await using var db = _site.OpenContext();
        return (await db.Users.SingleAsync(user => user.Id == account, Ct)).DisplayName;
    }

    private async Task<Page> LedByClaireAsync() => await _claire.OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}");

    private async Task DelegateAsync() => await (await _claire.OpenAsync("/salaries/remplacements")).Form()
        .Fill("DelegateId", _thomassId.ToString()).Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-27").SubmitAsync("Prévoir ce remplacement");
}
