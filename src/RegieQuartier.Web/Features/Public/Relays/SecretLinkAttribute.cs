using Microsoft.AspNetCore.Mvc.Filters;

namespace RegieQuartier.Web.Features.Public.Relays;

/// <summary>A page whose address is a secret: kept by no browser, listed by no search engine.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SecretLinkAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        context.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
