using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace RegieQuartier.Web.Security;

/// <summary>
/// Everything is closed by default, even addresses that lead nowhere: a visitor who mistypes one would be
/// asked to sign in. Where there is no page there is nothing to protect, and the answer is that there is none.
/// </summary>
internal sealed class MissingPagesStayMissing : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        context.GetEndpoint() is RouteEndpoint ? _usual.HandleAsync(next, context, policy, authorizeResult) : next(context);
}
