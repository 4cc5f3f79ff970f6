namespace RegieQuartier.Web.Infrastructure;

/// <summary>Section <c>RateLimits</c>.</summary>
public sealed class RateLimitsSettings
{
    public const string Section = "RateLimits";

    public RateLimit SignIn { get; set; } = new() { Permits = 10, Window = TimeSpan.FromMinutes(1) };

    public RateLimit PublicWrite { get; set; } = new() { Permits = 30, Window = TimeSpan.FromMinutes(1) };

    /// <summary>Bookings with one telephone number: a family, or somebody who helps several, has enough.</summary>
    public RateLimit PerPhone { get; set; } = new() { Permits = 6, Window = TimeSpan.FromHours(1) };

    /// <summary>What a relay sends: a whole structure stands behind one link, and often behind one telephone number.</summary>
    public RateLimit PerRelay { get; set; } = new() { Permits = 60, Window = TimeSpan.FromMinutes(1) };

    public RateLimit Lookup { get; set; } = new() { Permits = 20, Window = TimeSpan.FromMinutes(5) };

    public RateLimit Activation { get; set; } = new() { Permits = 10, Window = TimeSpan.FromMinutes(5) };

    internal IEnumerable<RateLimit> All => [SignIn, PublicWrite, PerPhone, PerRelay, Lookup, Activation];
}

/// <summary>How many requests one address may make in a window of time.</summary>
public sealed class RateLimit
{
    public int Permits { get; set; }

    public TimeSpan Window { get; set; }
}
