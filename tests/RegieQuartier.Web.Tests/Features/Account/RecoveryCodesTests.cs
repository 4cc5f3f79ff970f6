using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Account;

/// <summary>The codes that replace a lost phone.</summary>
public sealed class RecoveryCodesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_recovery_code_replaces_the_phone_once()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var codes = await CodesOfAsync(user.Id);
        Assert.Equal(RecoveryCode.Count, codes.Count);

        var first = await WithRecoveryCodeAsync(user.UserName!, codes[0].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        var second = await WithRecoveryCodeAsync(user.UserName!, codes[0]);

        Assert.Equal("/tableau-de-bord", first.Address);
        Assert.Equal(["Il vous reste 9\u00a0codes de secours."], first.All(".flash"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
    }

    [Fact]
    public async Task A_recovery_code_used_twice_at_once_on_two_instances_succeeds_once()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var codes = await CodesOfAsync(user.Id);
        var forms = new List<HtmlForm>();
        foreach (var instance in new[] { _site, _site.SecondInstance() })
        {
            var client = instance.CreateClient();
            await client.SignInAsync(user);
            forms.Add((await client.OpenAsync("/connexion/code-de-secours")).Form("form.sheet").Fill("Code", codes[0]));
        }

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Continuer")));

        Assert.Single(pages, page => page.Address == "/tableau-de-bord");
        Assert.Single(pages, page => page.Status == HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task New_recovery_codes_need_the_password_and_end_the_old_ones()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var client = await _site.ClientOfAsync(user.Id);
        await client.SetSecondFactorAsync(_site);
        var old = await CodesAsync(client);
        Assert.Empty(old);

        var refused = await (await client.OpenAsync("/compte/codes-de-secours")).Form().Fill("Form.Password", "lagune cuivre trombone").SubmitAsync();
        var renewed = await (await client.OpenAsync("/compte/codes-de-secours")).Form().Fill("Form.Password", TestAccounts.Password).SubmitAsync();

        Assert.Equal("Ce mot de passe n’est pas le bon.", refused.ErrorOf("Form.Password"));
        Assert.Equal(RecoveryCode.Count, renewed.All("ol.codes li").Count);
        Assert.Empty(await CodesAsync(client));
    }

    [Fact]
    public async Task Codes_left_unread_are_not_shown_to_who_signs_in_next_in_the_same_browser()
    {
        var (first, next) = (await _site.AddAccountAsync(Role.Writer), await _site.AddAccountAsync(Role.Writer));
        var browser = _site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = _site.ClientOptions.BaseAddress });
        await browser.SignInAsync(first);
        var setup = await browser.OpenAsync("/compte/second-facteur");
        await setup.Form("form.sheet").Fill("Form.Code", _site.CodeOf(Steps.SecretOn(setup))).SubmitAsync("Relier ce téléphone");
        await (await browser.OpenAsync("/compte")).Form("form[action='/deconnexion']").SubmitAsync();

        await browser.SignInAsync(next);
        var page = await browser.OpenAsync("/compte/codes-de-secours");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.All("ol.codes li"));
    }

    private async Task<Page> WithRecoveryCodeAsync(string name, string code)
    {
        var client = _site.CreateClient();
        var door = await client.SignInAsync(name);
        var page = await door.FollowAsync("Je n’ai pas mon téléphone");
        return await page.Form("form.sheet").Fill("Code", code).SubmitAsync("Continuer");
    }

    private async Task<IReadOnlyList<string>> CodesOfAsync(Guid accountId)
    {
        var client = await _site.ClientOfAsync(accountId);
        var page = await client.OpenAsync("/compte/second-facteur");
        var codes = await page.Form().Fill("Form.Code", _site.CodeOf(Steps.SecretOn(page))).SubmitAsync();
        return codes.All("ol.codes li");
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(HttpClient client) => (await client.OpenAsync("/compte/codes-de-secours")).All("ol.codes li");
}
