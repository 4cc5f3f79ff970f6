using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Account;

/// <summary>One site a test: the clock of each is moved.</summary>
public sealed class SecondFactorTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_code_of_the_phone_is_asked_after_the_password()
    {
        var (user, secret) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        var client = _site.CreateClient();

        var door = await client.SignInAsync(user);
        Assert.Equal("/connexion/second-facteur", door.Address);
        var elsewhere = await client.OpenAsync("/tableau-de-bord");
        Assert.Equal("/connexion/second-facteur", elsewhere.Address);
        var page = await elsewhere.Form("form.sheet").Fill("Code", _site.CodeOf(secret)).SubmitAsync("Continuer");

        Assert.Equal("/tableau-de-bord", page.Address);
    }

    [Fact]
    public async Task A_code_used_twice_at_once_on_two_instances_succeeds_once()
    {
        var (user, secret) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        var other = _site.SecondInstance();
        var forms = new[] { await AtTheDoorAsync(_site, user.UserName!), await AtTheDoorAsync(other, user.UserName!) };

        var pages = await Task.WhenAll(forms.Select(form => form.Fill("Code", _site.CodeOf(secret)).SubmitAsync("Continuer")));

        Assert.Single(pages, page => page.Address == "/tableau-de-bord");
        Assert.Single(pages, page => page.Status == HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_code_that_set_the_application_up_does_not_also_sign_in()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var secret = await (await _site.ClientOfAsync(user.Id)).SetSecondFactorAsync(_site);

        var page = await (await AtTheDoorAsync(_site, user.UserName!)).Fill("Code", _site.CodeOf(secret)).SubmitAsync("Continuer");

        Assert.Equal("Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant sur votre téléphone.", page.ErrorOf("Code"));
    }

    [Fact]
    public async Task Guessing_codes_locks_the_account()
    {
        var (user, secret) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        var form = await AtTheDoorAsync(_site, user.UserName!);
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            await form.Fill("Code", "000000").SubmitAsync("Continuer");
        }

        var page = await form.Fill("Code", _site.CodeOf(secret)).SubmitAsync("Continuer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("/connexion", (await _site.CreateClient().SignInAsync(user)).Address);
    }

    [Fact]
    public async Task Typing_the_password_again_does_not_give_guesses_back()
    {
        var (user, _) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            await (await AtTheDoorAsync(_site, user.UserName!)).Fill("Code", "000000").SubmitAsync("Continuer");
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _site.CreateClient().SignInAsync(user)).Status);
        await using var db = _site.OpenContext();
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.Action == AuditActions.SignInLocked && entry.SubjectId == user.Id, Ct));
    }

    [Fact]
    public async Task Nothing_of_the_second_factor_is_kept_in_clear()
    {
        var (user, secret) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        await using var db = _site.OpenContext();

        var kept = await db.Users.SingleAsync(row => row.Id == user.Id, Ct);

        Assert.DoesNotContain(Convert.ToBase64String(secret)[..20], kept.SealedTotpSecret, StringComparison.Ordinal);
        Assert.DoesNotContain(Totp.KeyText(secret).Replace(" ", "", StringComparison.Ordinal), kept.SealedTotpSecret, StringComparison.Ordinal);
        Assert.All(await db.RecoveryCodes.ToListAsync(Ct), code => Assert.Equal(32, code.Hash.Length));
    }

    [Fact]
    public async Task Another_phone_replaces_the_first_with_the_password()
    {
        var (user, first) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        var client = await _site.ClientOfAsync(user.Id);
        var page = await client.OpenAsync("/compte/second-facteur");
        var second = Steps.SecretOn(page);

        var refused = await page.Form().Fill("Form.Code", _site.CodeOf(second)).Fill("Form.Password", "lagune cuivre trombone").SubmitAsync();
        var codes = await refused.Form().Fill("Form.Code", _site.CodeOf(second)).Fill("Form.Password", TestAccounts.Password).SubmitAsync();

        Assert.Equal("Ce mot de passe n’est pas le bon.", refused.ErrorOf("Form.Password"));
        Assert.Equal("/compte/codes-de-secours", codes.Address);
        _site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await AtTheDoorAsync(_site, user.UserName!)).Fill("Code", _site.CodeOf(first)).SubmitAsync("Continuer")).Status);
        Assert.Equal("/tableau-de-bord", (await (await AtTheDoorAsync(_site, user.UserName!)).Fill("Code", _site.CodeOf(second)).SubmitAsync("Continuer")).Address);
    }

    [Fact]
    public async Task Where_it_is_required_an_account_without_application_reaches_nothing_but_its_setup()
    {
        var site = _site.WithSettings(("SecondFactor:Required", "true"));
        var user = await site.AddAccountAsync(Role.Director);
        var client = site.CreateClient();

        var door = await client.SignInAsync(user);
        Assert.Equal("/compte/second-facteur", door.Address);
        foreach (var path in new[] { "/tableau-de-bord", "/compte", "/comptes", "/compte/mot-de-passe", "/compte/codes-de-secours", "/agenda", "/permanences" })
        {
            Assert.Equal("/compte/second-facteur", (await client.OpenAsync(path)).Address);
        }

        await client.SetSecondFactorAsync(site);

        Assert.Equal("/comptes", (await client.OpenAsync("/comptes")).Address);
    }

    [Fact]
    public async Task Where_it_is_required_an_employee_still_needs_none()
    {
        var site = _site.WithSettings(("SecondFactor:Required", "true"));
        var user = await site.AddAccountAsync(Role.Employee);

        Assert.Equal("/mon-parcours", (await site.CreateClient().SignInAsync(user)).Address);
    }

    [Fact]
    public async Task Half_signed_in_one_can_still_leave()
    {
        var (user, _) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        var client = _site.CreateClient();
        var door = await client.SignInAsync(user);

        var left = await door.Form("form[action='/deconnexion']").SubmitAsync();

        Assert.Equal("/connexion", left.Address);
        Assert.StartsWith("/connexion?retour", (await client.OpenAsync("/connexion/second-facteur")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_alone_is_forgotten_after_fifteen_minutes()
    {
        var (user, secret) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        var form = await AtTheDoorAsync(_site, user.UserName!);
        _site.Clock.Advance(AccountSession.SecondFactorDelay);

        var page = await form.Fill("Code", _site.CodeOf(secret)).SubmitAsync("Continuer");

        Assert.StartsWith("/connexion", page.Address, StringComparison.Ordinal);
        Assert.Equal(["Espace de l’équipe"], page.All("h1"));
    }

    private static async Task<HtmlForm> AtTheDoorAsync(RegieQuartierFactory site, string name) =>
        (await site.CreateClient().SignInAsync(name)).Form("form.sheet");
}
