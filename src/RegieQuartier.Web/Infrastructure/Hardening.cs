using Microsoft.AspNetCore.HostFiltering;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>What protects every answer, before any page is chosen. The order of <see cref="UseHardening"/> is the protection.</summary>
public static class Hardening
{
    /// <summary>No form of ours comes near it; what carries files says its own limit on its action.</summary>
    public const int LargestBodyBytes = 1024 * 1024;

    public static WebApplicationBuilder AddHardening(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBodyBytes;
        });
        builder.AddKnownProxies();
        builder.Services.Configure<HostFilteringOptions>(options =>
        {
            options.AllowEmptyHosts = false;
            options.IncludeFailureMessage = false;
        });
        builder.Services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
        });
        builder.Services.AddHttpsRedirection(options =>
        {
            options.HttpsPort = builder.Configuration.GetValue("Https:Port", 443);
            options.RedirectStatusCode = StatusCodes.Status308PermanentRedirect;
        });
        builder.Services.AddRequestLocalization(options => options
            .SetDefaultCulture("fr-FR").AddSupportedCultures("fr-FR").AddSupportedUICultures("fr-FR")
            .RequestCultureProviders.Clear());
        return builder;
    }

    /// <summary>
    /// Comes first, and finds which page is asked for: style sheets and pictures are answered here. Request logs,
    /// error pages, then authentication and authorisation follow it.
    /// </summary>
    public static WebApplication UseHardening(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseMiddleware<SandboxedFiles>();
        app.UseSecurityHeaders(SecurityHeaders.Policy());
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        if (app.Environment.IsProduction())
        {
            // Probes ask from inside, over http.
            app.UseWhen(context => !context.Request.Path.StartsWithSegments("/sante", StringComparison.Ordinal), branch => branch.UseHttpsRedirection());
        }

        app.UseRequestLocalization();
        app.UseLanguages();
        return app;
    }
}
