using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.PathwayWorld;

namespace RegieQuartier.Web.Tests.Features.Skills;

/// <summary>The grid of skills, which is the régie's own.</summary>
public sealed class SkillsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _claire = await _site.ClientAsAsync(Role.Advisor);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_first_grid_is_there_before_anybody_writes_it()
    {
        var grid = await _claire.OpenAsync("/competences");

        Assert.Equal(["Comportement au travail", "Propreté", "Espaces verts", "Dans tous les métiers"], grid.All("section h2"));
        Assert.Equal(32, grid.All(".items .title").Count);
        Assert.Equal("Ponctualité", grid.All(".items .title")[0]);
    }

    [Fact]
    public async Task A_skill_is_added_renamed_retired_and_restored()
    {
        var form = (await (await _claire.OpenAsync("/competences")).FollowAsync("Ajouter une compétence")).Form();

        var added = await form.Fill("Domain", "GreenSpaces").Fill("Name", "Tailler une haie").SubmitAsync();
        Assert.Equal(["Compétence ajoutée. Elle est dans la prochaine évaluation."], added.All(".flash"));

        var renamed = await (await added.FollowAsync("Tailler une haie")).Form("main form:has([name=Name])").Fill("Name", "Tailler une haie droite").SubmitAsync();
        Assert.Contains("Tailler une haie droite", renamed.All("section[aria-labelledby=GreenSpaces] .title"));

        var retired = await (await renamed.FollowAsync("Tailler une haie droite")).Form("main form[action$='/retrait']").SubmitAsync();
        Assert.Contains("« Tailler une haie droite » est retirée de la grille.", retired.PlainAll(".flash")[0], StringComparison.Ordinal);
        Assert.Equal(["Retirée"], retired.All(".items .chip"));

        var back = await retired.Form("main form[action$='/retrait/fin']").SubmitAsync();
        Assert.Empty(back.All(".items .chip"));
        await using var db = _site.OpenContext();
        var acts = await db.AuditEntries.Where(entry => entry.Action.StartsWith("skill.")).Select(entry => new { entry.Action, entry.Reason }).ToDictionaryAsync(entry => entry.Action, entry => entry.Reason, Ct);
        Assert.Equal("Tailler une haie", acts[AuditActions.SkillAdded]);
        Assert.All(new[] { AuditActions.SkillRenamed, AuditActions.SkillRetired, AuditActions.SkillRestored }, act => Assert.Equal("Tailler une haie droite", acts[act]));
    }

    [Theory]
    [InlineData("Cleaning", "", "Écrivez le nom de la compétence.")]
    [InlineData("Cleaning", "…", "Écrivez un nom de 80 lettres au plus.")]
    [InlineData("Cleaning", "VITRERIE", "Il y a déjà une compétence de ce nom dans ce domaine")]
    [InlineData("Cleaning", "1 90 04 14 118 218 12", "Il y a ici un numéro de sécurité sociale")]
    public async Task What_no_skill_can_be_called_is_refused(string domain, string name, string sentence)
    {
        var refused = await (await _claire.OpenAsync("/competences/nouvelle")).Form().Fill("Domain", domain).Fill("Name", name).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(sentence, refused.PlainErrorOf("Name"), StringComparison.Ordinal);
        Assert.Equal(name, refused.Form()["Name"]);
    }

    [Fact]
    public async Task A_name_too_long_is_told_and_a_domain_that_is_none_too()
    {
        var form = (await _claire.OpenAsync("/competences/nouvelle")).Form();
        form.Element.QuerySelector("[name=Domain]")!.SetAttribute("value", "Cooking");

        var refused = await form.Fill("Domain", "Cooking").Fill("Name", new string('a', 10_000)).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.ErrorOf("Domain"));
    }

    [Fact]
    public async Task The_same_name_serves_in_another_domain()
    {
        var added = await (await _claire.OpenAsync("/competences/nouvelle")).Form().Fill("Domain", "GreenSpaces").Fill("Name", "Vitrerie").SubmitAsync();

        Assert.Equal(2, added.All(".items .title").Count(name => name == "Vitrerie"));
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_skill()
    {
        var forms = new[] { (await _claire.OpenAsync("/competences/nouvelle")).Form(), (await _claire.OpenAsync("/competences/nouvelle")).Form() };

        var answers = await Task.WhenAll(forms.Select(form => form.Fill("Domain", "Cleaning").Fill("Name", "Tailler").SubmitAsync()));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
    }

    [Fact]
    public async Task Two_who_rename_one_skill_do_not_overwrite_each_other()
    {
        var address = $"/competences/{SkillNamed("Vitrerie").Id}";
        var (one, other) = ((await _claire.OpenAsync(address)).Form("main form:has([name=Name])"), (await _claire.OpenAsync(address)).Form("main form:has([name=Name])"));
        await one.Fill("Name", "Vitres et miroirs").SubmitAsync();

        var told = await other.Fill("Name", "Laver les vitres").SubmitAsync();
        Assert.Contains("Elle s’appelle maintenant « Vitres et miroirs ».", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("Laver les vitres", told.Form("main form:has([name=Name])")["Name"]);

        var kept = await told.Form("main form:has([name=Name])").SubmitAsync();
        Assert.Contains("Laver les vitres", kept.All(".items .title"));
    }

    [Fact]
    public async Task What_is_done_already_is_said()
    {
        var page = await _claire.OpenAsync($"/competences/{SkillNamed("Vitrerie").Id}");
        await page.Form("main form[action$='/retrait']").SubmitAsync();

        var again = await page.Form("main form[action$='/retrait']").SubmitAsync();

        Assert.Equal(["Cette compétence était déjà retirée."], again.All(".flash"));
        Assert.Equal(HttpStatusCode.NotFound, (await _claire.OpenAsync($"/competences/{Guid.NewGuid()}")).Status);
    }
}
