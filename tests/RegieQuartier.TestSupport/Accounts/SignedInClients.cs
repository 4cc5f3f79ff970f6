using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Security;

namespace RegieQuartier.TestSupport.Accounts;

/// <summary>
/// Browsers where somebody is signed in: a real session row and its real cookie, only without typing a
/// password each time, so that requests go through all that the site checks.
/// </summary>
public static class SignedInClients
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>A browser of a new person who holds these roles.</summary>
    public static async Task<HttpClient> ClientAsAsync(this RegieQuartierFactory factory, params Role[] roles) =>
        await factory.ClientOfAsync((await factory.AddAccountAsync(roles)).Id);

    /// <summary>A browser where this account is signed in, as another of its devices would be.</summary>
    /// <param name="factory">The site.</param>
    /// <param name="accountId">Whose browser it is, such as <c>DemoAccounts.Nadia</c>.</param>
    /// <param name="followRedirects">False to see the redirects themselves.</param>
    /// <param name="secondFactorGiven">False to be halfway: the password was right, no code was given.</param>
    public static async Task<HttpClient> ClientOfAsync(
        this RegieQuartierFactory factory, Guid accountId, bool followRedirects = true, bool secondFactorGiven = true) =>
        factory.ClientWithCookie(factory.CookieName(), await factory.SessionCookieAsync(accountId, secondFactorGiven), followRedirects);

    /// <summary>Value of the cookie of a new session of this account.</summary>
    public static async Task<string> SessionCookieAsync(this RegieQuartierFactory factory, Guid accountId, bool secondFactorGiven = true) =>
        factory.SealToken(await OpenSessionAsync(factory, accountId, secondFactorGiven));

    /// <summary>A browser that brings one cookie and nothing else.</summary>
    public static HttpClient ClientWithCookie(this RegieQuartierFactory factory, string name, string value, bool followRedirects = true)
    {
        var address = factory.ClientOptions.BaseAddress;
        var cookies = new CookieContainer();
        cookies.Add(address, new Cookie(name, value) { Secure = true });
        return followRedirects
            ? factory.CreateDefaultClient(address, new RedirectHandler(), new CookieContainerHandler(cookies))
            : factory.CreateDefaultClient(address, new CookieContainerHandler(cookies));
    }

    /// <summary>Name of the session's cookie.</summary>
    public static string CookieName(this RegieQuartierFactory factory) => Options(factory).Cookie.Name!;

    private static async Task<string> OpenSessionAsync(RegieQuartierFactory factory, Guid accountId, bool secondFactorGiven)
    {
        await using var db = factory.OpenContext();
        var stamp = await db.Users.Where(user => user.Id == accountId).Select(user => user.SecurityStamp).SingleAsync();
        var token = Secret.DrawToken();
        db.AccountSessions.Add(AccountSession.Open(
            accountId, SessionKind.Browser, Secret.HashToken(token), stamp!, "Essai", secondFactorGiven, factory.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return token;
    }

    private static string SealToken(this RegieQuartierFactory factory, string token)
    {
        var identity = new ClaimsIdentity([new Claim(AccountClaims.Token, token)], Scheme);
        var properties = new AuthenticationProperties { IssuedUtc = factory.Clock.GetUtcNow(), ExpiresUtc = factory.Clock.GetUtcNow() + AccountSession.DeviceLife };
        return Options(factory).TicketDataFormat.Protect(new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme));
    }

    private static CookieAuthenticationOptions Options(RegieQuartierFactory factory) =>
        factory.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Scheme);
}
