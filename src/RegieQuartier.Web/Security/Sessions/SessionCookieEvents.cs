using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security.SecondFactor;

namespace RegieQuartier.Web.Security.Sessions;

/// <summary>What the cookie scheme asks us at each request: is this session still open, and where to send whom.</summary>
internal sealed class SessionCookieEvents(RegieQuartierDbContext db, IOptions<SecondFactorSettings> secondFactor, TimeProvider clock)
    : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var now = clock.GetUtcNow();
        var token = context.Principal?.FindFirst(AccountClaims.Token)?.Value;
        var opened = token is null ? null : await OpenedSession.FindAsync(db, token, now);
        if (opened is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        context.ReplacePrincipal(opened.ToPrincipal(secondFactor.Value.Required));
        if (opened.Session.IsWorthTouchingAt(now))
        {
            await db.AccountSessions
                .Where(session => session.Id == opened.Session.Id && session.LastSeenAt < now)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), context.HttpContext.RequestAborted);
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var page = AskedPage(context.Request);
        context.Response.Redirect(page is null ? SignInPaths.SignIn : $"{SignInPaths.SignIn}?{SignInPaths.ReturnTo}={Uri.EscapeDataString(page)}");
        return Task.CompletedTask;
    }

    public override async Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        switch (context.HttpContext.User.FindFirst(AccountClaims.SecondFactor)?.Value)
        {
            case AccountClaims.SecondFactorAsked:
                context.Response.Redirect(SignInPaths.GiveSecondFactor);
                break;
            case AccountClaims.SecondFactorMissing:
                context.Response.Redirect(SignInPaths.SetSecondFactor);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                await RecordRefusalAsync(context.HttpContext);
                break;
        }
    }

    /// <summary>The address is kept as its route is written: without the identifiers in it.</summary>
    private async Task RecordRefusalAsync(HttpContext context)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        db.AuditEntries.Add(AuditEntry.Record(
            AuditActions.AccessRefused, context.User.AccountId(), null, clock.GetUtcNow(), $"{context.Request.Method} /{route}"));
        await db.SaveChangesAsync(context.RequestAborted);
    }

    /// <summary>The page to come back to: for a form sent too late, the page that showed it.</summary>
    private static string? AskedPage(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return request.Path + request.QueryString;
        }

        var from = request.GetTypedHeaders().Referer;
        return from is { IsAbsoluteUri: true } && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase) ? from.PathAndQuery : null;
    }
}
