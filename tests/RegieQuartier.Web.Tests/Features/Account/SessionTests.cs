using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Account;

/// <summary>One site a test: the clock of each is moved.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly RegieQuartierFactory _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Signing_out_kills_a_copied_cookie()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var client = _site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = _site.ClientOptions.BaseAddress });
        var answer = await (await client.OpenAsync("/connexion")).Form().Fill(Steps.Name, user.UserName!).Fill(Steps.Password, TestAccounts.Password).SendAsync("Se connecter");
        var copy = _site.ClientWithCookie(_site.CookieName(), CookieOf(answer), followRedirects: false);
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/compte", Ct)).StatusCode);

        await (await client.OpenAsync("/compte")).Form(".office-user form").SendAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await copy.GetAsync("/compte", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await _site.SecondInstance().ClientWithCookie(_site.CookieName(), CookieOf(answer), followRedirects: false).GetAsync("/compte", Ct)).StatusCode);
    }

    [Fact]
    public async Task Half_an_hour_without_a_page_ends_a_desks_session()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var client = await _site.ClientOfAsync(user.Id, followRedirects: false);

        _site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/compte", Ct)).StatusCode);
        _site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/compte", Ct)).StatusCode);
        _site.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal("/connexion?retour=%2Fcompte", (await client.GetAsync("/compte", Ct)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Ten_hours_end_it_whatever_is_done_meanwhile()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var client = await _site.ClientOfAsync(user.Id, followRedirects: false);
        for (var spent = TimeSpan.Zero; spent < AccountSession.BrowserLife; spent += TimeSpan.FromMinutes(20))
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/compte", Ct)).StatusCode);
            _site.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/compte", Ct)).StatusCode);
    }

    [Fact]
    public async Task An_employees_phone_stays_signed_in_for_thirty_days()
    {
        var user = await _site.AddAccountAsync(Role.Employee);
        var phone = _site.CreateClient();
        await phone.SignInAsync(user.UserName!, stay: true);

        _site.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal("/compte", (await phone.OpenAsync("/compte")).Address);
        _site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.StartsWith("/connexion", (await phone.OpenAsync("/compte")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disabled_account_is_out_on_both_instances_at_once()
    {
        var user = await _site.AddAccountAsync(Role.Employee);
        var here = await _site.ClientOfAsync(user.Id, followRedirects: false);
        var there = await _site.SecondInstance().ClientOfAsync(user.Id, followRedirects: false);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/compte", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/compte", Ct)).StatusCode);
        var technician = await _site.ClientAsAsync(Role.SystemAdmin);

        await (await technician.OpenAsync($"/comptes/{user.Id}/desactivation")).Form().SubmitAsync("Désactiver ce compte");

        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/compte", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/compte", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_lost_phone_is_cut_from_the_desk()
    {
        var user = await _site.AddAccountAsync(Role.Supervisor);
        var phone = _site.CreateClient();
        await phone.SignInAsync(user.UserName!, stay: true);
        var desk = await _site.ClientOfAsync(user.Id);

        var page = await desk.OpenAsync("/compte");
        var after = await page.Form(".items form").SubmitAsync("Déconnecter");

        Assert.Single(after.All(".items li"));
        Assert.StartsWith("/connexion", (await phone.OpenAsync("/compte")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_other_devices_are_cut_and_this_one_stays()
    {
        var user = await _site.AddAccountAsync(Role.Supervisor);
        var others = new[] { await _site.ClientOfAsync(user.Id, followRedirects: false), await _site.ClientOfAsync(user.Id, followRedirects: false) };
        var desk = await _site.ClientOfAsync(user.Id);

        var after = await (await desk.OpenAsync("/compte")).Form("form[action='/compte/sessions/fermeture']").SubmitAsync();

        Assert.Equal("/compte", after.Address);
        Assert.All(others, other => Assert.Equal(HttpStatusCode.Redirect, other.GetAsync("/compte", Ct).GetAwaiter().GetResult().StatusCode));
    }

    [Fact]
    public async Task Somebody_elses_session_does_not_exist_for_me()
    {
        var other = await _site.AddAccountAsync(Role.Writer);
        await _site.ClientOfAsync(other.Id);
        await using var db = _site.OpenContext();
        var session = await db.AccountSessions.SingleAsync(row => row.AccountId == other.Id, Ct);
        var mine = await _site.AddAccountAsync(Role.Writer);
        await _site.ClientOfAsync(mine.Id);
        var client = await _site.ClientOfAsync(mine.Id);
        var form = (await client.OpenAsync("/compte")).Form(".items form");
        form.Element.Action = $"/compte/sessions/{session.Id}/fermeture";

        var answer = await form.SendAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null((await db.AccountSessions.AsNoTracking().SingleAsync(row => row.Id == session.Id, Ct)).RevokedAt);
    }

    [Fact]
    public async Task A_form_sent_too_late_leads_back_to_its_page_after_signing_in()
    {
        var user = await _site.AddAccountAsync(Role.Writer);
        var client = await _site.ClientOfAsync(user.Id, followRedirects: false);
        client.DefaultRequestHeaders.Referrer = new Uri(_site.ClientOptions.BaseAddress, "/compte/mot-de-passe");
        var form = (await client.OpenAsync("/compte/mot-de-passe")).Form();
        _site.Clock.Advance(TimeSpan.FromHours(1));

        var answer = await form.SendAsync("Changer de mot de passe");

        Assert.Equal("/connexion?retour=%2Fcompte%2Fmot-de-passe", answer.Headers.Location?.ToString());
    }

    private static string CookieOf(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie")
        .Single(line => line.StartsWith("__Host-regie-session=", StringComparison.Ordinal))
        .Split(';')[0].Split('=', 2)[1];
}
