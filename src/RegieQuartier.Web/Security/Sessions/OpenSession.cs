using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security.SecondFactor;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Security.Sessions;

/// <summary>
/// Opens a session and gives its cookie to the browser. The session the browser held before ends: what
/// was true of it (a password without second factor, an old password) opens nothing more.
/// </summary>
public sealed class OpenSession(
    RegieQuartierDbContext db, KnownDevices devices, SignInAttempts attempts, IOptions<SecondFactorSettings> secondFactor, TimeProvider clock)
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>
    /// The person has just proved their password, or that a link or a card was for them. Opens the session
    /// their account allows so far.
    /// </summary>
    /// <returns>The page where the second factor is given or set up; null when the session is whole.</returns>
    public async Task<string?> AfterPasswordAsync(HttpContext http, AppUser user, bool keepOnDevice)
    {
        var kind = keepOnDevice && RoleChoice.MayKeepDeviceSession(user.HeldRoles) ? SessionKind.Device : SessionKind.Browser;
        if (user.TwoFactorEnabled || (secondFactor.Value.Required && RoleChoice.NeedsSecondFactor(user.HeldRoles)))
        {
            await BeforeSecondFactorAsync(http, user, kind);
            return user.TwoFactorEnabled ? SignInPaths.GiveSecondFactor : SignInPaths.SetSecondFactor;
        }

        await WholeAsync(http, user, kind, secondFactorGiven: false);
        return null;
    }

    /// <summary>The second factor was given: the session goes from half to whole, of the kind asked for at first.</summary>
    public async Task AfterSecondFactorAsync(HttpContext http, AppUser user) =>
        await WholeAsync(http, user, (await PresentAsync(http)).Kind, secondFactorGiven: true);

    /// <summary>Goes on in this browser after a change that ended every session of the account.</summary>
    public async Task ContinueAsync(HttpContext http, AppUser user)
    {
        var token = Secret.DrawToken();
        var session = (await PresentAsync(http)).ContinueAs(Secret.HashToken(token), user.SecurityStamp!, clock.GetUtcNow());
        await GiveAsync(http, session, token);
    }

    private async Task WholeAsync(HttpContext http, AppUser user, SessionKind kind, bool secondFactorGiven)
    {
        var token = Secret.DrawToken();
        var session = AccountSession.Open(
            user.Id, kind, Secret.HashToken(token), user.SecurityStamp!, Device(http), secondFactorGiven, clock.GetUtcNow());
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.SignedIn, user.Id, session.Id, clock.GetUtcNow()));
        await GiveAsync(http, session, token);
        await attempts.ForgetAsync(http, user.Id);
        await devices.RememberAsync(http, user.Id);
    }

    private async Task BeforeSecondFactorAsync(HttpContext http, AppUser user, SessionKind kind)
    {
        var token = Secret.DrawToken();
        var session = AccountSession.OpenBeforeSecondFactor(
            user.Id, kind, Secret.HashToken(token), user.SecurityStamp!, Device(http), clock.GetUtcNow());
        await GiveAsync(http, session, token);
    }

    private async Task GiveAsync(HttpContext http, AccountSession session, string token)
    {
        var now = clock.GetUtcNow();
        if (http.User.Identity is { IsAuthenticated: true })
        {
            (await PresentAsync(http)).Revoke(now);
        }

        db.AccountSessions.Add(session);
        await db.SaveChangesAsync(http.RequestAborted);

        var identity = new ClaimsIdentity([new Claim(AccountClaims.Token, token)], Scheme);
        await http.SignInAsync(Scheme, new ClaimsPrincipal(identity), new AuthenticationProperties
        {
            IsPersistent = session.Kind == SessionKind.Device,
            IssuedUtc = now,
            ExpiresUtc = session.ExpiresAt,
            AllowRefresh = false,
        });
    }

    private Task<AccountSession> PresentAsync(HttpContext http)
    {
        var id = http.User.SessionId();
        return db.AccountSessions.SingleAsync(session => session.Id == id, http.RequestAborted);
    }

    private static string Device(HttpContext http) => DeviceDescription.Of(http.Request.Headers.UserAgent);
}
