using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Features.Account;

/// <summary>One site a test: the clock of each is moved.</summary>
public sealed class PasswordLinkTests : IAsyncLifetime
{
    private const string NewPassword = "violon brume lagune";

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_forgotten_password_is_chosen_again_from_a_link()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var forgotten = await _site.ClientOfAsync(user.Id, followRedirects: false);

        await AskAsync(user.Email!);
        var after = await ChooseAsync(_site.CreateClient(), await LinkAsync(user));

        Assert.Equal("/tableau-de-bord", after.Address);
        Assert.Equal(HttpStatusCode.Redirect, (await forgotten.GetAsync("/compte", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _site.CreateClient().SignInAsync(user)).Status);
        Assert.Equal("/tableau-de-bord", (await _site.CreateClient().SignInAsync(user.UserName!, NewPassword)).Address);
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_the_account_exists_or_not()
    {
        var known = await _site.AddAccountAsync(Role.Writer);

        var answers = new[] { await AskAsync(known.Email!), await AskAsync("personne@nulle-part.test"), await AskAsync("n’importe quoi") };

        Assert.All(answers, answer => Assert.Equal("/mot-de-passe-oublie/envoye", answer.Address));
        Assert.Equal(answers[0].Text, answers[1].Text);
        Assert.Equal(answers[0].Text, answers[2].Text);
        await using var db = _site.OpenContext();
        Assert.Equal(known.Email, Assert.Single(await db.OutgoingMessages.ToListAsync(Ct)).Address);
    }

    [Fact]
    public async Task A_link_opens_once()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        await AskAsync(user.Email!);
        var link = await LinkAsync(user);
        await ChooseAsync(_site.CreateClient(), link);

        var again = await _site.CreateClient().OpenAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(["Ce lien ne marche plus"], again.All("h1"));
    }

    [Fact]
    public async Task A_link_sent_twice_at_once_to_two_instances_opens_once()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        await AskAsync(user.Email!);
        var link = await LinkAsync(user);
        var other = _site.SecondInstance();
        var forms = new[] { await FilledAsync(_site.CreateClient(), link), await FilledAsync(other.CreateClient(), link) };

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(59, HttpStatusCode.OK)]
    [InlineData(60, HttpStatusCode.NotFound)]
    public async Task A_link_for_a_forgotten_password_lasts_one_hour(int minutes, HttpStatusCode expected)
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        await AskAsync(user.Email!);

        _site.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(expected, (await _site.CreateClient().OpenAsync(await LinkAsync(user))).Status);
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        await AskAsync(user.Email!);
        var first = await LinkAsync(user);
        _site.Clock.Advance(TimeSpan.FromMinutes(5));
        await AskAsync(user.Email!);

        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().OpenAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.CreateClient().OpenAsync(await LinkAsync(user))).Status);
    }

    [Fact]
    public async Task Asking_again_at_once_does_not_fill_a_mailbox()
    {
        var user = await _site.AddAccountAsync(Role.Writer);

        await AskAsync(user.Email!);
        await AskAsync(user.Email!);

        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.OutgoingMessages.CountAsync(Ct));
    }

    [Fact]
    public async Task A_disabled_account_receives_no_link_and_its_last_one_is_dead()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        await AskAsync(user.Email!);
        var link = await LinkAsync(user);
        await using var db = _site.OpenContext();
        (await db.Users.SingleAsync(row => row.Id == user.Id, Ct)).Disable(Guid.Empty, _site.Clock.GetUtcNow());
        await db.SaveChangesAsync(Ct);
        _site.Clock.Advance(TimeSpan.FromMinutes(5));

        await AskAsync(user.Email!);

        Assert.Equal(1, await db.OutgoingMessages.CountAsync(Ct));
        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().OpenAsync(link)).Status);
    }

    [Fact]
    public async Task A_link_does_not_replace_the_second_factor()
    {
        var (user, _) = await _site.AddAccountWithSecondFactorAsync(Role.Writer);
        await AskAsync(user.Email!);

        var after = await ChooseAsync(_site.CreateClient(), await LinkAsync(user));

        Assert.Equal("/connexion/second-facteur", after.Address);
    }

    [Fact]
    public async Task A_locked_account_opens_again_with_a_link()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            await _site.CreateClient().SignInAsync(user.UserName!, "lagune cuivre trombone");
        }

        await AskAsync(user.Email!);
        await ChooseAsync(_site.CreateClient(), await LinkAsync(user));

        Assert.Equal("/tableau-de-bord", (await _site.CreateClient().SignInAsync(user.UserName!, NewPassword)).Address);
    }

    [Fact]
    public async Task A_poor_password_leaves_the_link_whole()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        await AskAsync(user.Email!);
        var link = await LinkAsync(user);
        var client = _site.CreateClient();

        var refused = await ChooseAsync(client, link, "motdepasse2026");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("/tableau-de-bord", (await ChooseAsync(client, link)).Address);
    }

    private async Task<Page> AskAsync(string email) =>
        await (await _site.CreateClient().OpenAsync("/mot-de-passe-oublie")).Form().Fill("Email", email).SubmitAsync();

    private static async Task<Page> ChooseAsync(HttpClient client, string link, string password = NewPassword) =>
        await (await FilledAsync(client, link, password)).SubmitAsync();

    private static async Task<HtmlForm> FilledAsync(HttpClient client, string link, string password = NewPassword) =>
        (await client.OpenAsync(link)).Form().Fill("Password", password).Fill("PasswordAgain", password);

    private Task<string> LinkAsync(AppUser user) => _site.LastLinkAsync(user.Id, MessageKind.PasswordReset);
}
