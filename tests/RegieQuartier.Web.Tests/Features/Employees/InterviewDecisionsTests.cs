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

public sealed class InterviewDecisionsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/entretiens";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_person_takes_home_what_was_decided_and_when_they_meet_again_and_no_note()
    {
        await _claire.CompleteInterviewAsync(_employee.Id);

        var list = await _claire.OpenAsync(Record);
        var paper = await list.GoToAsync(list.Document.QuerySelector("main a[href$='/decisions']")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, paper.Status);
        Assert.Contains("S’inscrire au code.", paper.Plain(), StringComparison.Ordinal);
        Assert.Contains("Lundi 14 décembre, l’heure sera dite", paper.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Le projet se précise.", paper.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("canari-prive", paper.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_print_it_is_to_read_the_interviews()
    {
        var address = $"{Record}/{await HoldAsync()}/decisions";

        await _claire.OpenAsync(address);

        await using var db = _site.OpenContext();
        Assert.Equal([AuditActions.InterviewsRead], await db.AuditEntries.Where(entry => entry.Action.StartsWith(AuditActions.ReadingPrefix)).Select(entry => entry.Action).ToListAsync(Ct));
    }

    [Fact]
    public async Task An_interview_that_is_not_over_or_not_theirs_has_no_such_paper()
    {
        await _claire.BeginInterviewAsync(_employee.Id);
        var address = $"{Record}/{(await _site.InterviewAsync()).Id}/decisions";

        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/{Guid.CreateVersion7()}/decisions")).Status);
        await _claire.CompleteInterviewAsync(_employee.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync($"{Record}/{(await _site.InterviewAsync()).Id}/decisions")).Status);
    }

    private async Task<Guid> HoldAsync()
    {
        await using var db = _site.OpenContext();
        var (pathway, at, today) = (await db.IntegrationPathways.SingleAsync(Ct), _site.Clock.GetUtcNow().AddDays(-7), new DateOnly(2026, 11, 23));
        var interview = Interview.Begin(pathway, _clairesId, InterviewKind.FollowUp, at).Value!;
        Assert.False(interview.Complete(_clairesId, new InterviewReport(InterviewKind.FollowUp, at, 45, today.AddDays(20), new InterviewTexts("", "", "S’inscrire au code.")), today).Refused);
        db.Add(interview);
        await db.SaveChangesAsync(Ct);
        return interview.Id;
    }
}
