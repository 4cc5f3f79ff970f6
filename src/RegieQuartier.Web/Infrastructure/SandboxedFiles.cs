namespace RegieQuartier.Web.Infrastructure;

/// <summary>A file that is given to be kept: should a browser show it all the same, it runs nothing and reaches nothing of the site.</summary>
internal sealed class SandboxedFiles(RequestDelegate next)
{
    private const string Policy = "sandbox; default-src 'none'";

    /// <summary>Comes before the headers of every answer: of two that set one when it starts, the first to ask has the last word.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.Headers.ContentDisposition.ToString().StartsWith("attachment", StringComparison.Ordinal))
            {
                context.Response.Headers.ContentSecurityPolicy = Policy;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
