using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// The limit of what a resident sends, for the booking form alone. It is asked for inside the action, so that the
/// form comes back with all that was typed: a limit that stops the request before it would have lost it.
/// </summary>
public sealed class BookingLimit(IOptions<RateLimitsSettings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _limiter =
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimits.PartitionOf(context, settings.Value.PublicWrite));

    /// <summary>Counts one sending; true when it is one too many, and then the answer says when to come back.</summary>
    public bool Refuses(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context);
        if (!lease.IsAcquired)
        {
            RateLimits.SayWhenToComeBack(context.Response, lease);
        }

        return !lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
