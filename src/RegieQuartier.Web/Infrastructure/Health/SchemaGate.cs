using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Infrastructure.Health;

/// <summary>
/// Holds visitors back while the schema of this version is not there yet: an instance may start before
/// <c>migrer</c> has run, and serves as soon as it has.
/// </summary>
internal sealed class SchemaGate(RequestDelegate next, SchemaState schema)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (await schema.IsKnownCurrentAsync(context.RequestAborted))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}
