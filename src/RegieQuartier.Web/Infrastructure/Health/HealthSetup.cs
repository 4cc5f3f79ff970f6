using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Infrastructure.Health;

/// <summary><c>/sante/vivant</c>: the process is up. <c>/sante/pret</c>: it can serve. Both for machines, and open to all.</summary>
internal static class HealthSetup
{
    private static readonly TimeSpan PatienceWithDatabase = TimeSpan.FromSeconds(3);

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SchemaState>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseReadiness>("database", timeout: PatienceWithDatabase);
        return builder;
    }

    public static WebApplication MapHealth(this WebApplication app)
    {
        // Answered at routing: neither an account, nor a limit, nor an error page comes in between.
        app.MapHealthChecks("/sante/vivant", Saying("vivant", "vivant", _ => false)).AllowAnonymous().DisableRateLimiting().ShortCircuit();
        app.MapHealthChecks("/sante/pret", Saying("prêt", "pas prêt", _ => true)).AllowAnonymous().DisableRateLimiting().ShortCircuit();
        return app;
    }

    private static HealthCheckOptions Saying(string yes, string no, Func<HealthCheckRegistration, bool> checks) => new()
    {
        Predicate = checks,
        ResponseWriter = (context, report) =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(report.Status == HealthStatus.Healthy ? yes : no);
        },
    };
}
