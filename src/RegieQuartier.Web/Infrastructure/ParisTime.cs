using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>The clock, as the régie reads it.</summary>
public sealed class ParisTime(TimeProvider clock)
{
    /// <summary>The present instant, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => ParisZone.DayOf(Now);
}
