using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// The limits of the forms that residents fill in: by address, and by telephone number or e-mail; by relay for what a structure
/// sends. They are asked for inside the action, so that the form comes back with all that was typed: a limit that stops the
/// request before it would have lost it.
/// </summary>
public sealed class BookingLimit(IOptions<RateLimitsSettings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _byAddress =
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimits.PartitionOf(ClientAddress.Of(context), settings.Value.PublicWrite));

    private readonly PartitionedRateLimiter<string> _byContact =
        PartitionedRateLimiter.Create<string, string>(contact => RateLimits.PartitionOf(contact, settings.Value.PerPhone));

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

    /// <summary>True when a telephone number or an e-mail has served as often as it may for now, and then the answer says when to come back.</summary>
    public bool Refuses(HttpContext context, Visitor visitor)
    {
        foreach (var contact in ContactsOf(visitor))
        {
            using var lease = _byContact.AttemptAcquire(contact, permitCount: 0);
            if (Says(context, lease))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts one form with what reaches the person. The same form sent twice is one.</summary>
    public void Count(Visitor visitor)
    {
        foreach (var contact in ContactsOf(visitor))
        {
            _byContact.AttemptAcquire(contact).Dispose();
        }
    }

    public void Dispose()
    {
        _byAddress.Dispose();
        _byContact.Dispose();
        _byRelay.Dispose();
    }

    private static IEnumerable<string> ContactsOf(Visitor visitor)
    {
        if (visitor.Phone is { } phone)
        {
            yield return phone.E164;
        }

        if (visitor.Email is { } email)
        {
            yield return email.ToUpperInvariant();
        }
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
