using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Account.SignIn;

namespace RegieQuartier.Web.Tests.Features.Account;

public sealed class SignInTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private const string Wrong = "lagune cuivre trombone";

    [Fact]
    public async Task The_right_password_opens_the_office_and_is_written_in_the_trail()
    {
        var user = await site.AddAccountAsync(Role.Writer);

        var page = await site.CreateClient().SignInAsync(user);

        Assert.Equal("/tableau-de-bord", page.Address);
        await using var db = site.OpenContext();
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.ActorId == user.Id && entry.Action == AuditActions.SignedIn, Ct));
    }

    [Fact]
    public async Task An_employee_signs_in_with_an_identifier_in_any_case()
    {
        var user = await site.AddAccountAsync(Role.Employee);

        var page = await site.CreateClient().SignInAsync($" {user.UserName!.ToUpperInvariant()} ");

        Assert.Equal("/mon-parcours", page.Address);
    }

    [Fact]
    public async Task An_unknown_a_waiting_a_disabled_and_a_known_account_answer_alike()
    {
        var known = await site.AddAccountAsync(Role.Writer);
        var waiting = await site.AddWaitingAccountAsync(Role.Writer);
        var disabled = await site.AddAccountAsync(Role.Writer);
        await DisableAsync(disabled.Id);

        Page[] answers =
        [
            await site.CreateClient().SignInAsync("personne@nulle-part.test"),
            await site.CreateClient().SignInAsync("n’importe quoi"),
            await site.CreateClient().SignInAsync(waiting),
            await site.CreateClient().SignInAsync(disabled),
            await site.CreateClient().SignInAsync(known.UserName!, Wrong),
        ];

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.All(answers, answer => Assert.Equal([SignInController.Refused], answer.All(".error-summary li")));
        Assert.All(answers, answer => Assert.False(answer.Response.Headers.Contains("Set-Cookie")));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_for_a_quarter_of_an_hour_without_saying_that_the_account_exists()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            await site.CreateClient().SignInAsync(user.UserName!, Wrong);
        }

        var locked = await site.CreateClient().SignInAsync(user);
        var unknown = await site.CreateClient().SignInAsync("personne@nulle-part.test");
        site.Clock.Advance(SignInLimits.LockFor);
        var later = await site.CreateClient().SignInAsync(user);

        Assert.Equal(unknown.Status, locked.Status);
        Assert.Equal(unknown.All(".error-summary li"), locked.All(".error-summary li"));
        Assert.Equal("/tableau-de-bord", later.Address);
        await using var db = site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.SubjectId == user.Id && entry.Action == AuditActions.SignInLocked, Ct));
    }

    [Fact]
    public async Task Of_twelve_guesses_sent_at_once_to_two_instances_five_are_looked_at()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var other = site.SecondInstance();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => (number % 2 == 0 ? site : other).CreateClient().SignInAsync(user.UserName!, Wrong)));

        await using var db = site.OpenContext();
        var counted = await db.Users.SingleAsync(row => row.Id == user.Id, Ct);
        Assert.Equal(SignInLimits.MaxAttempts, counted.AccessFailedCount);
        Assert.Equal(site.Clock.GetUtcNow() + SignInLimits.LockFor, counted.LockoutEnd);
    }

    [Fact]
    public async Task A_stranger_who_locks_an_account_does_not_lock_its_owners_desk()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var desk = site.CreateClient();
        var welcome = await desk.SignInAsync(user);
        await welcome.Form(".office-user form").SubmitAsync();
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            await site.CreateClient().SignInAsync(user.UserName!, Wrong);
        }

        var elsewhere = await site.CreateClient().SignInAsync(user);
        var atDesk = await desk.SignInAsync(user);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.Status);
        Assert.Equal("/tableau-de-bord", atDesk.Address);
    }

    [Fact]
    public async Task A_known_desk_also_locks_after_five_wrong_passwords()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var desk = site.CreateClient();
        await (await desk.SignInAsync(user)).Form(".office-user form").SubmitAsync();
        for (var attempt = 0; attempt < 2 * SignInLimits.MaxAttempts; attempt++)
        {
            await desk.SignInAsync(user.UserName!, Wrong);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.SignInAsync(user)).Status);
    }

    [Fact]
    public async Task Right_passwords_typed_at_a_locked_desk_cost_the_account_nothing()
    {
        var (user, secret) = await site.AddAccountWithSecondFactorAsync(Role.Writer);
        var desk = site.CreateClient();
        var welcome = await (await desk.SignInAsync(user)).Form("form.sheet").Fill("Code", site.CodeOf(secret)).SubmitAsync("Continuer");
        await welcome.Form(".office-user form").SubmitAsync();
        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            await desk.SignInAsync(user.UserName!, Wrong);
        }

        for (var attempt = 0; attempt < SignInLimits.MaxAttempts; attempt++)
        {
            var door = await desk.SignInAsync(user);
            Assert.Equal("/connexion/second-facteur", door.Address);
            await door.Form("form[action='/deconnexion']").SubmitAsync();
        }

        await using var db = site.OpenContext();
        var (account, known) = (await db.Users.SingleAsync(row => row.Id == user.Id, Ct), await db.KnownDevices.SingleAsync(row => row.AccountId == user.Id && row.FailedAttempts > 0, Ct));
        Assert.Equal((0, (DateTimeOffset?)null), (account.AccessFailedCount, account.LockoutEnd));
        Assert.Equal((SignInLimits.MaxAttempts, (DateTimeOffset?)(site.Clock.GetUtcNow() + SignInLimits.LockFor)), (known.FailedAttempts, known.LockedUntil));
    }

    [Fact]
    public async Task An_empty_form_says_what_to_write()
    {
        var page = await site.CreateClient().SignInAsync("", "");

        Assert.Equal("Écrivez votre adresse e-mail ou votre identifiant.", page.ErrorOf("SignInName"));
        Assert.Equal("Écrivez votre mot de passe.", page.ErrorOf("Password"));
    }

    [Fact]
    public async Task Who_asked_for_a_page_arrives_there()
    {
        var user = await site.AddAccountAsync(Role.Director);
        var client = site.CreateClient();

        var door = await client.OpenAsync("/comptes?etat=desactives");
        var page = await door.Form().Fill(Steps.Name, user.UserName!).Fill(Steps.Password, TestAccounts.Password).SubmitAsync("Se connecter");

        Assert.Equal("/comptes?etat=desactives", page.Address);
    }

    [Theory]
    [InlineData("https://ailleurs.test/")]
    [InlineData("//ailleurs.test/")]
    [InlineData("/\\ailleurs.test/")]
    public async Task Nobody_is_sent_to_another_site(string address)
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var client = site.CreateClient();

        var door = await client.OpenAsync($"/connexion?retour={Uri.EscapeDataString(address)}");
        var page = await door.Form().Fill(Steps.Name, user.UserName!).Fill(Steps.Password, TestAccounts.Password).SubmitAsync("Se connecter");

        Assert.Equal("/tableau-de-bord", page.Address);
    }

    [Theory]
    [InlineData(true, Role.Employee)]
    [InlineData(true, Role.Supervisor)]
    [InlineData(false, Role.Director)]
    [InlineData(false, Role.Supervisor, Role.Finance)]
    public async Task Only_the_phones_of_the_teams_stay_signed_in(bool stays, params Role[] roles)
    {
        var user = await site.AddAccountAsync(roles);

        await site.CreateClient().SignInAsync(user.UserName!, stay: true);

        await using var db = site.OpenContext();
        var session = await db.AccountSessions.SingleAsync(row => row.AccountId == user.Id, Ct);
        Assert.Equal(stays ? SessionKind.Device : SessionKind.Browser, session.Kind);
        Assert.Equal(site.Clock.GetUtcNow() + (stays ? AccountSession.DeviceLife : AccountSession.BrowserLife), session.ExpiresAt);
    }

    [Fact]
    public async Task The_cookie_of_a_desk_dies_with_the_browser_and_is_for_this_site_alone()
    {
        var user = await site.AddAccountAsync(Role.Writer);
        var client = site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = site.ClientOptions.BaseAddress });

        var answer = await (await client.OpenAsync("/connexion")).Form().Fill(Steps.Name, user.UserName!).Fill(Steps.Password, TestAccounts.Password).SendAsync("Se connecter");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), line => line.StartsWith("__Host-regie-session=", StringComparison.Ordinal));
        var attributes = cookie.Split(';', StringSplitOptions.TrimEntries).Skip(1).ToList();
        Assert.Equal(["httponly", "path=/", "samesite=lax", "secure"], attributes.Order(StringComparer.Ordinal));
    }

    private async Task DisableAsync(Guid id)
    {
        await using var db = site.OpenContext();
        (await db.Users.SingleAsync(user => user.Id == id, Ct)).Disable(Guid.Empty, site.Clock.GetUtcNow());
        await db.SaveChangesAsync(Ct);
    }
}
