using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// The limits of what a resident sends, for the booking form alone: by address, and by telephone number; by relay for what a structure sends. They are asked for inside
/// the action, so that the form comes back with all that was typed: a limit that stops the request before it would have lost it.
/// </summary>
public sealed class BookingLimit(IOptions<RateLimitsSettings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _byAddress =
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimits.PartitionOf(ClientAddress.Of(context), settings.Value.PublicWrite));

    private readonly PartitionedRateLimiter<PhoneNumber> _byPhone =
        PartitionedRateLimiter.Create<PhoneNumber, string>(phone => RateLimits.PartitionOf(phone.E164, settings.Value.PerPhone));

    private readonly PartitionedRateLimiter<Guid> _byRelay =
        PartitionedRateLimiter.Create<Guid, string>(relay => RateLimits.PartitionOf(relay.ToString(), settings.Value.PerRelay));

    /// <summary>Counts one sending; true when it is one too many, and then the answer says when to come back.</summary>
    public bool Refuses(HttpContext context)
    {
        using var lease = _byAddress.AttemptAcquire(context);
        return Says(context, lease);
    }

    /// <summary>The same for what a relay sends, counted apart, whatever the address and the telephone number.</summary>
    public bool RefusesRelay(HttpContext context, Guid relayId)
    {
        using var lease = _byRelay.AttemptAcquire(relayId);
        return Says(context, lease);
    }

    /// <summary>True when a telephone number has booked as often as it may for now, and then the answer says when to come back.</summary>
    public bool Refuses(HttpContext context, PhoneNumber? phone)
    {
        if (phone is not { } number)
        {
            return false;
        }

        using var lease = _byPhone.AttemptAcquire(number, permitCount: 0);
        return Says(context, lease);
    }

    /// <summary>Counts one booking with a telephone number. The same form sent twice is one.</summary>
    public void Count(PhoneNumber? phone)
    {
        if (phone is { } number)
        {
            _byPhone.AttemptAcquire(number).Dispose();
        }
    }

    public void Dispose()
    {
        _byAddress.Dispose();
        _byPhone.Dispose();
        _byRelay.Dispose();
    }

    private static bool Says(HttpContext context, RateLimitLease lease)
    {
        if (!lease.IsAcquired)
        {
            RateLimits.SayWhenToComeBack(context.Response, lease);
        }

        return !lease.IsAcquired;
    }
}
