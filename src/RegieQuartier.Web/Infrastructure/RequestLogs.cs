using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// What is logged: one line a request, with the route's pattern and never the address itself, which may
/// hold a token or a code; no query, no form value, nobody's name. JSON in Production, readable elsewhere.
/// </summary>
internal static class RequestLogs
{
    private const string Line = "{Method:l} {Route:l} answered {StatusCode} in {Elapsed:0} ms, reference {Reference:l}";
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static WebApplicationBuilder AddRequestLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog(
            (services, logs) =>
            {
                logs.QuietenFrameworks().Enrich.FromLogContext().Enrich.With<WithoutRawAddress>().ReadFrom.Services(services);
                logs.WriteToConsole(builder.Environment);
            },
            preserveStaticLogger: true);
        return builder;
    }

    public static WebApplication UseRequestLogs(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.GiveReference();
            // An error page runs as another endpoint: the line names the one that was asked for.
            context.Items[typeof(RequestLogs)] = context.GetEndpoint();
            return next(context);
        });
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = Line;
            options.GetLevel = LevelOf;
            options.GetMessageTemplateProperties = (context, _, elapsed, status) => Facts(context, elapsed, status);
        });
        return app;
    }

    private static LoggerConfiguration QuietenFrameworks(this LoggerConfiguration logs) => logs
        .MinimumLevel.Information()
        // Below a warning they print addresses, routes and bound values.
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
        .MinimumLevel.Override("Polly", LogEventLevel.Error);

    private static void WriteToConsole(this LoggerConfiguration logs, IHostEnvironment environment)
    {
        if (environment.IsProduction())
        {
            logs.WriteTo.Console(new CompactJsonFormatter());
        }
        else if (!environment.IsEnvironment("Testing"))
        {
            logs.WriteTo.Console(outputTemplate: Readable, formatProvider: CultureInfo.InvariantCulture);
        }
    }

    private static LogEventLevel LevelOf(HttpContext context, double elapsed, Exception? exception) => context switch
    {
        { Response.StatusCode: >= StatusCodes.Status500InternalServerError } => LogEventLevel.Error,
        _ when exception is not null => LogEventLevel.Error,
        // Asked every few seconds by whatever watches the site.
        _ when context.Request.Path.StartsWithSegments("/sante", StringComparison.Ordinal) => LogEventLevel.Debug,
        _ => LogEventLevel.Information,
    };

    private static IEnumerable<LogEventProperty> Facts(HttpContext context, double elapsed, int status)
    {
        yield return Fact("Method", context.Request.Method);
        yield return Fact("Route", RouteOf(context));
        yield return Fact("StatusCode", status);
        yield return Fact("Elapsed", elapsed);
        yield return Fact("Reference", context.Reference());
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account)
        {
            yield return Fact("AccountId", account);
        }
    }

    private static string RouteOf(HttpContext context)
    {
        var asked = context.Items[typeof(RequestLogs)] ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return (asked as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
    }

    private static LogEventProperty Fact(string name, object value) => new(name, new ScalarValue(value));

    /// <summary>The framework stamps every line of a request with its raw address.</summary>
    private sealed class WithoutRawAddress : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
