using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Named limits, asked for by an action with <c>[EnableRateLimiting(RateLimits.Lookup)]</c>. They count
/// per address and per instance; what must hold exactly (wrong codes, wrong passwords) is counted in PostgreSQL.
/// </summary>
public static class RateLimits
{
    /// <summary>Passwords and second factors.</summary>
    public const string SignIn = "sign-in";

    /// <summary>What a resident sends, bookings apart (<see cref="BookingLimit"/>). Generous: a whole social centre shares one address.</summary>
    public const string PublicWrite = "public-write";

    /// <summary>Looking an appointment up by its code.</summary>
    public const string Lookup = "lookup";

    /// <summary>Activation cards and links.</summary>
    public const string Activation = "activation";

    internal static WebApplicationBuilder AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RateLimitsSettings>().BindConfiguration(RateLimitsSettings.Section)
            .Validate(settings => settings.All.All(limit => limit.Permits > 0 && limit.Window > TimeSpan.Zero), "Section RateLimits\u00a0: chaque limite a un nombre (Permits) et une durée (Window) au-dessus de zéro.")
            .ValidateOnStart();
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                SayWhenToComeBack(rejected.HttpContext.Response, rejected.Lease);
                return ValueTask.CompletedTask;
            };
            options.Limit(SignIn, settings => settings.SignIn);
            options.Limit(PublicWrite, settings => settings.PublicWrite);
            options.Limit(Lookup, settings => settings.Lookup);
            options.Limit(Activation, settings => settings.Activation);
        });
        builder.Services.AddSingleton<BookingLimit>();
        return builder;
    }

    internal static RateLimitPartition<string> PartitionOf(string who, RateLimit limit) => RateLimitPartition.GetFixedWindowLimiter(
        who,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = limit.Permits, Window = limit.Window });

    internal static void SayWhenToComeBack(HttpResponse response, RateLimitLease refused)
    {
        if (refused.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static void Limit(this RateLimiterOptions options, string policy, Func<RateLimitsSettings, RateLimit> choose) =>
        options.AddPolicy(policy, context =>
            PartitionOf(ClientAddress.Of(context), choose(context.RequestServices.GetRequiredService<IOptions<RateLimitsSettings>>().Value)));
}
