using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.ActionTemplates;

public sealed class ActionTemplatesTests : IAsyncLifetime
{
    private const string Form = "main form:not([action$='/retrait'])";

    private readonly RegieQuartierFactory _site = new();
    private HttpClient _advisor = null!;

    public async ValueTask InitializeAsync() => _advisor = await _site.ClientAsAsync(Role.Advisor);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_action_is_added_renamed_retired_and_offered_again()
    {
        var added = await AddAsync("Visiter un chantier");
        Assert.Contains("Visiter un chantier", added.PlainAll(".title"));

        var renamed = await (await added.FollowAsync("Visiter un chantier")).Form(Form).Fill("Title", "Visiter un chantier école").SubmitAsync("Enregistrer");
        Assert.Contains("Visiter un chantier école", renamed.PlainAll(".title"));

        var retired = await (await renamed.FollowAsync("Visiter un chantier école")).Form("main form[action$='/retrait']").SubmitAsync();
        Assert.Contains("Plus proposée", retired.Plain(), StringComparison.Ordinal);

        var back = await retired.Form("main form[action$='/retrait/fin']").SubmitAsync();
        Assert.Equal(["Action proposée de nouveau."], back.PlainAll(".flash"));
    }

    [Fact]
    public async Task A_title_is_there_once_in_its_theme()
    {
        await AddAsync("Visiter un chantier");

        Assert.StartsWith("Ce thème a déjà cette action.", (await AddAsync("Visiter un chantier")).PlainErrorOf("Title"), StringComparison.Ordinal);
        Assert.StartsWith("Écrivez l’action", (await AddAsync(" ")).PlainErrorOf("Title"), StringComparison.Ordinal);
        Assert.NotNull((await AddAsync(new string('a', 5000))).PlainErrorOf("Title"));
    }

    [Fact]
    public async Task Who_comes_second_is_told_and_loses_nothing()
    {
        var list = await AddAsync("Visiter un chantier");
        var (one, other) = ((await list.FollowAsync("Visiter un chantier")).Form(Form), (await list.FollowAsync("Visiter un chantier")).Form(Form));
        await other.Fill("Title", "Visiter une entreprise").SubmitAsync("Enregistrer");

        var told = await one.Fill("Title", "Visiter une école").SubmitAsync("Enregistrer");

        Assert.Contains("Quelqu’un d’autre vient de changer cette action.", told.Plain(), StringComparison.Ordinal);
        Assert.Equal("Visiter une école", told.Form(Form)["Title"]);
        Assert.Contains("Visiter une école", (await told.Form(Form).SubmitAsync("Enregistrer")).PlainAll(".title"));
    }

    private async Task<Page> AddAsync(string title) => await (await _advisor.OpenAsync("/actions-types/nouvelle")).Form().Fill("Theme", "Employment").Fill("Title", title).SubmitAsync("Ajouter cette action");
}
