using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class BarriersTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/diagnostic";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(_clairesId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private string Mobility => $"{Record}/freins/mobilite";

    [Fact]
    public async Task A_barrier_is_noted_helped_lifted_and_back_again()
    {
        var noted = await (await (await _claire.OpenAsync(Record)).FollowAsync("Suivre, Mobilité")).Form().SubmitAsync("Noter ce frein");
        Assert.Equal(["Mobilité : c’est noté."], noted.PlainAll(".flash"));
        Assert.Contains("Mobilité Pas encore abordé Personne n’aide encore Suivi noté le 23 novembre 2026", noted.Plain(), StringComparison.Ordinal);

        var helped = await (await noted.FollowAsync("Changer, Mobilité")).Form().Fill("Step", "Support").Tick("Inside").Tick("Outside").SubmitAsync("Enregistrer");
        Assert.Contains("Aide de la régie et d’un partenaire", helped.Plain(), StringComparison.Ordinal);
        Assert.Equal(BarrierStatus.InProgress, (await BarrierAsync()).Status);

        var lifted = await (await helped.FollowAsync("Changer, Mobilité")).Form().Fill("Step", "Resolve").SubmitAsync("Enregistrer");
        Assert.Contains("Levé", lifted.All(".chip"));

        await (await lifted.FollowAsync("Changer, Mobilité")).Form().SubmitAsync("Enregistrer");
        Assert.Equal((BarrierStatus.InProgress, true, true), ((await BarrierAsync()).Status, (await BarrierAsync()).SupportedInside, (await BarrierAsync()).SupportedOutside));
        await using var db = _site.OpenContext();
        Assert.Equal(4, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.BarrierNoted && entry.SubjectId == _employee.Id, Ct));
    }

    [Fact]
    public async Task What_lasts_is_said_and_may_still_be_lifted()
    {
        await NoteAsync();
        var lasting = await (await _claire.OpenAsync(Mobility)).Form().Fill("Step", "Persist").SubmitAsync("Enregistrer");
        Assert.Contains("Persiste", lasting.All(".chip"));

        Assert.DoesNotContain("Persist", (await _claire.OpenAsync(Mobility)).Form().Element.QuerySelectorAll("[name=Step]").Select(step => step.GetAttribute("value")));
        await (await _claire.OpenAsync(Mobility)).Form().Fill("Step", "Resolve").SubmitAsync("Enregistrer");
        Assert.Equal(BarrierStatus.Resolved, (await BarrierAsync()).Status);
    }

    [Fact]
    public async Task Noted_at_once_by_two_it_is_one_row_and_the_second_sees_where_it_stands()
    {
        var forms = new[] { (await _claire.OpenAsync(Mobility)).Form(), (await _claire.OpenAsync(Mobility)).Form() };

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Noter ce frein")));

        var late = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Quelqu’un d’autre vient de noter ce frein.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Repéré", late.All(".chip"));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.PathwayBarriers.CountAsync(Ct));
    }

    [Fact]
    public async Task A_stale_step_is_told_and_keeps_what_was_chosen()
    {
        await NoteAsync();
        var (one, other) = ((await _claire.OpenAsync(Mobility)).Form(), (await _claire.OpenAsync(Mobility)).Form());
        await one.Fill("Step", "Support").Tick("Inside").SubmitAsync("Enregistrer");

        var late = await other.Fill("Step", "Resolve").SubmitAsync("Enregistrer");

        Assert.Contains("Quelqu’un d’autre vient d’enregistrer ici.", late.Text, StringComparison.Ordinal);
        Assert.Contains("En cours", late.All(".chip"));
        Assert.Equal("Resolve", late.Form()["Step"]);
        await late.Form().SubmitAsync("Enregistrer");
        Assert.Equal(BarrierStatus.Resolved, (await BarrierAsync()).Status);
    }

    [Theory]
    [InlineData("sante")]
    [InlineData("justice")]
    [InlineData("Mobility")]
    [InlineData("rien")]
    [InlineData("%07")]
    public async Task An_address_that_names_no_open_barrier_is_not_found(string slug) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"{Record}/freins/{slug}")).Status);

    [Theory]
    [InlineData("Resolve", "Dites où en est ce frein.", "")]
    [InlineData("Persist", null, "Identify")]
    [InlineData("Persist", null, "99")]
    public async Task A_step_that_no_screen_proposes_changes_nothing(string replaced, string? sentence, string sent)
    {
        await NoteAsync();
        var form = (await _claire.OpenAsync(Mobility)).Form().Fill("Step", replaced);
        form.Element.QuerySelector($"[name=Step][value={replaced}]")!.SetAttribute("value", sent);

        var again = await form.SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(sentence ?? again.PlainErrorOf("Step"), again.PlainErrorOf("Step"));
        Assert.Equal(BarrierStatus.Identified, (await BarrierAsync()).Status);
    }

    [Fact]
    public async Task A_closed_pathway_is_read_and_no_longer_written()
    {
        await NoteAsync();
        var form = (await _claire.OpenAsync(Mobility)).Form().Fill("Step", "Resolve");
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync("Enregistrer")).Status);
        var page = await _claire.OpenAsync(Record);
        Assert.Contains("Repéré", page.All(".chip"));
        Assert.Empty(page.Document.QuerySelectorAll("main a[href*='/freins/'], main a[href$='/nouveau']"));
    }

    private async Task NoteAsync() => await (await _claire.OpenAsync(Mobility)).Form().SubmitAsync("Noter ce frein");

    private async Task<PathwayBarrier> BarrierAsync()
    {
        await using var db = _site.OpenContext();
        return await db.PathwayBarriers.AsNoTracking().SingleAsync(Ct);
    }
}
