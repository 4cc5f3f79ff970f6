using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Account.Activations;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Features.Account;

/// <summary>One site a test: the clock of each is moved.</summary>
public sealed class ActivationTests : IAsyncLifetime
{
    private const string NewPassword = "violon brume lagune";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_card_says_where_to_go_with_which_identifier_and_code()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();

        var (card, code) = await PrintAsync(employee);

        Assert.Contains("rdv.regie.test/activation", card.Text, StringComparison.Ordinal);
        Assert.Contains(employee.UserName!, card.Text, StringComparison.Ordinal);
        Assert.Contains("jusqu’au lundi 7\u00a0décembre 2026", card.Text, StringComparison.Ordinal);
        Assert.Matches("^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$", code);
    }

    [Fact]
    public async Task The_code_is_shown_once_and_kept_hashed()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);
        await (await technician.OpenAsync($"/comptes/{employee.Id}")).Form("form[action$='/carte']").SubmitAsync();

        var again = await technician.OpenAsync($"/comptes/{employee.Id}/carte");

        Assert.Equal(["Le code n’est montré qu’une fois"], again.All("main h2"));
        await using var db = _site.OpenContext();
        Assert.Equal(32, (await db.OneTimeKeys.SingleAsync(key => key.AccountId == employee.Id, Ct)).Hash.Length);
    }

    [Fact]
    public async Task A_card_left_unread_is_not_shown_under_another_name()
    {
        var (one, other) = (await _site.AddEmployeeWithoutEmailAsync(), await _site.AddEmployeeWithoutEmailAsync());
        var technician = await _site.ClientOfAsync((await _site.AddAccountAsync(Role.SystemAdmin)).Id, followRedirects: false);
        using var made = await (await technician.OpenAsync($"/comptes/{one.Id}")).Form("form[action$='/carte']").SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);

        var others = await technician.OpenAsync($"/comptes/{other.Id}/carte");
        var own = await technician.OpenAsync($"/comptes/{one.Id}/carte");

        Assert.Equal(["Le code n’est montré qu’une fois"], others.All("main h2"));
        Assert.Single(own.All(".activation-card .code"));
    }

    [Fact]
    public async Task Identifier_code_and_a_password_open_the_account()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var (_, code) = await PrintAsync(employee);

        var page = await ActivateAsync(_site.CreateClient(), employee.UserName!, code.ToLowerInvariant());

        Assert.Equal("/mon-parcours", page.Address);
        Assert.Equal("/mon-parcours", (await _site.CreateClient().SignInAsync(employee.UserName!, NewPassword)).Address);
        await using var db = _site.OpenContext();
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.ActorId == employee.Id && entry.Action == AuditActions.AccountActivated, Ct));
    }

    [Fact]
    public async Task A_card_works_once()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var (_, code) = await PrintAsync(employee);
        await ActivateAsync(_site.CreateClient(), employee.UserName!, code);

        var again = await ActivateAsync(_site.CreateClient(), employee.UserName!, code);

        Assert.Equal([ActivationsController.Refused], again.All(".error-summary li"));
    }

    [Fact]
    public async Task A_card_used_twice_at_once_on_two_instances_works_once()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var (_, code) = await PrintAsync(employee);
        var forms = new[] { await FilledAsync(_site.CreateClient(), employee.UserName!, code), await FilledAsync(_site.SecondInstance().CreateClient(), employee.UserName!, code) };

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync("Ouvrir mon compte")));

        Assert.Single(pages, page => page.Address == "/mon-parcours");
        Assert.Single(pages, page => page.Status == HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_card_is_too_old_after_fourteen_days()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var (_, code) = await PrintAsync(employee);
        _site.Clock.Advance(TimeSpan.FromDays(14));

        Assert.Equal([ActivationsController.Refused], (await ActivateAsync(_site.CreateClient(), employee.UserName!, code)).All(".error-summary li"));
    }

    [Fact]
    public async Task A_new_card_ends_the_one_before()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var (_, first) = await PrintAsync(employee);
        var (_, second) = await PrintAsync(employee);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ActivateAsync(_site.CreateClient(), employee.UserName!, first)).Status);
        Assert.Equal("/mon-parcours", (await ActivateAsync(_site.CreateClient(), employee.UserName!, second)).Address);
    }

    [Fact]
    public async Task A_wrong_code_and_an_unknown_identifier_answer_alike()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        await PrintAsync(employee);

        var wrong = await ActivateAsync(_site.CreateClient(), employee.UserName!, "AAAA-AAAA");
        var unknown = await ActivateAsync(_site.CreateClient(), "personne-inconnue", "AAAA-AAAA");

        Assert.Equal(unknown.Status, wrong.Status);
        Assert.Equal(unknown.All(".error-summary li"), wrong.All(".error-summary li"));
    }

    [Fact]
    public async Task Guessing_codes_locks_the_card_for_a_while()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var (_, code) = await PrintAsync(employee);
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            await ActivateAsync(_site.CreateClient(), employee.UserName!, "AAAA-AAAA");
        }

        var locked = await ActivateAsync(_site.CreateClient(), employee.UserName!, code);
        _site.Clock.Advance(SignInLimits.LockFor);
        var later = await ActivateAsync(_site.CreateClient(), employee.UserName!, code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.Status);
        Assert.Equal("/mon-parcours", later.Address);
    }

    [Fact]
    public async Task A_poor_password_leaves_the_card_whole()
    {
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var (_, code) = await PrintAsync(employee);

        var refused = await ActivateAsync(_site.CreateClient(), employee.UserName!, code, "motdepasse2026");

        Assert.Equal("Ce mot de passe est trop facile à deviner. Prenez par exemple quatre mots sans lien entre eux.", refused.ErrorOf("Password"));
        Assert.Equal("/mon-parcours", (await ActivateAsync(_site.CreateClient(), employee.UserName!, code)).Address);
    }

    [Fact]
    public async Task A_card_is_for_employees_only()
    {
        var writer = await _site.AddAccountAsync(Role.Writer);
        var employee = await _site.AddEmployeeWithoutEmailAsync();
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);
        var form = (await technician.OpenAsync($"/comptes/{employee.Id}")).Form("form[action$='/carte']");
        form.Element.Action = $"/comptes/{writer.Id}/carte";

        var page = await form.SubmitAsync();

        Assert.Equal(["La carte d’activation est réservée aux salarié·es."], page.All(".flash"));
    }

    private async Task<(Page Card, string Code)> PrintAsync(AppUser employee)
    {
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);
        var card = await (await technician.OpenAsync($"/comptes/{employee.Id}")).Form("form[action$='/carte']").SubmitAsync("Imprimer la carte d’activation");
        return (card, Assert.Single(card.All(".activation-card .code")));
    }

    private static async Task<Page> ActivateAsync(HttpClient client, string name, string code, string password = NewPassword) =>
        await (await FilledAsync(client, name, code, password)).SubmitAsync("Ouvrir mon compte");

    private static async Task<HtmlForm> FilledAsync(HttpClient client, string name, string code, string password = NewPassword) =>
        (await client.OpenAsync("/activation")).Form().Fill("Identifiant", name).Fill("Code", code).Fill("Password", password).Fill("PasswordAgain", password);
}
