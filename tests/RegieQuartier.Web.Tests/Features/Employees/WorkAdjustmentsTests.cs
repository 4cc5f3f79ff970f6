using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class WorkAdjustmentsTests : IAsyncLifetime
{
    private const string Effect = "Pas de port de charges de plus de 10 kg.";

    private readonly RegieQuartierFactory _site = new();
    private Guid _clairesId;
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;
    private HttpClient _bruno = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/amenagement";

    public async ValueTask InitializeAsync()
    {
        _clairesId = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var bruno = (await _site.AddAccountAsync(Role.Supervisor)).Id;
        _employee = await _site.EnterAsync(referentId: _clairesId, supervisorId: bruno);
        await _site.OpenPathwayAsync(_employee);
        (_claire, _bruno) = (await _site.ClientOfAsync(_clairesId), await _site.ClientOfAsync(bruno));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private string File => $"/salaries/{_employee.Id}";

    [Fact]
    public async Task The_supervisor_of_the_crew_reads_the_effect_on_work_and_no_reason()
    {
        Assert.Contains("Rien à aménager pour l’instant.", (await _bruno.OpenAsync(File)).Plain(), StringComparison.Ordinal);
        var form = (await (await _claire.OpenAsync(File)).FollowAsync("Noter un aménagement")).Form();

        var done = await form.Fill("WorkAdjustment", Effect).SubmitAsync("Enregistrer");

        Assert.Contains($"{Effect} Noté le 23 novembre 2026", done.Plain(), StringComparison.Ordinal);
        Assert.Contains(Effect, (await _bruno.OpenAsync(File)).Plain(), StringComparison.Ordinal);
        Assert.Contains(Effect, (await (await _site.ClientAsAsync(Role.Director)).OpenAsync(File)).Plain(), StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        var entry = await db.AuditEntries.SingleAsync(one => one.Action == AuditActions.WorkAdjusted, Ct);
        Assert.Equal((_employee.Id, null), (entry.SubjectId, entry.Reason));
    }

    [Fact]
    public async Task Who_neither_supervises_nor_reads_the_pathway_knows_nothing_of_it()
    {
        await NoteAsync();

        foreach (var role in new[] { Role.Advisor, Role.Finance })
        {
            Assert.DoesNotContain("Aménagement", (await (await _site.ClientAsAsync(role)).OpenAsync(File)).Plain(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.ClientAsAsync(Role.Advisor)).OpenAsync(Record)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _bruno.OpenAsync(Record)).Status);
    }

    [Fact]
    public async Task It_is_changed_and_taken_away_and_ends_with_the_pathway()
    {
        await NoteAsync();
        await (await _claire.OpenAsync(Record)).Form().Fill("WorkAdjustment", "").SubmitAsync("Enregistrer");
        Assert.Contains("Rien à aménager pour l’instant.", (await _bruno.OpenAsync(File)).Plain(), StringComparison.Ordinal);

        await NoteAsync();
        await using (var db = _site.OpenContext())
        {
            (await db.IntegrationPathways.SingleAsync(Ct)).Close(new DateOnly(2026, 11, 23));
            await db.SaveChangesAsync(Ct);
        }

        Assert.DoesNotContain(Effect, (await _bruno.OpenAsync(File)).Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync(Record)).Status);
    }

    [Theory]
    [InlineData("Carte 4970 1012 3456 7890", "Il y a ici un numéro de sécurité sociale, de carte ou de compte. Retirez-le.")]
    [InlineData("long", "Gardez l’essentiel : 200 lettres au plus.")]
    public async Task What_has_no_place_there_is_refused_and_kept_on_screen(string typed, string sentence)
    {
        var text = typed == "long" ? new string('a', 10_000) : typed;

        var again = await (await _claire.OpenAsync(Record)).Form().Fill("WorkAdjustment", text).SubmitAsync("Enregistrer");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (again.Status, again.PlainErrorOf("WorkAdjustment")));
        Assert.Equal(text, again.Form()["WorkAdjustment"]);
    }

    [Fact]
    public async Task A_sign_that_disguises_a_text_is_told()
    {
        var again = await (await _claire.OpenAsync(Record)).Form().Fill("WorkAdjustment", "Pas de charges\u202e").SubmitAsync("Enregistrer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.NotNull(again.ErrorOf("WorkAdjustment"));
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_reads_what_the_first_wrote_and_loses_nothing()
    {
        var (one, other) = ((await _claire.OpenAsync(Record)).Form(), (await _claire.OpenAsync(Record)).Form());
        await one.Fill("WorkAdjustment", Effect).SubmitAsync("Enregistrer");

        var late = await other.Fill("WorkAdjustment", "Prise de poste après 9 h.").SubmitAsync("Enregistrer");

        Assert.Contains("Quelqu’un d’autre vient de changer ce parcours.", late.Text, StringComparison.Ordinal);
        Assert.Contains($"Ce que dit le dossier maintenant : {Effect}", late.Plain(), StringComparison.Ordinal);
        Assert.Equal("Prise de poste après 9 h.", late.Form()["WorkAdjustment"]);
        await late.Form().SubmitAsync("Enregistrer");
        Assert.Contains("Prise de poste après 9 h.", (await _bruno.OpenAsync(File)).Plain(), StringComparison.Ordinal);
    }

    private async Task NoteAsync() => await (await _claire.OpenAsync(Record)).Form().Fill("WorkAdjustment", Effect).SubmitAsync("Enregistrer");
}
