namespace RegieQuartier.Domain.Passes;

/// <summary>Where a PASS IAE stands on a day: always worked out from its dates, never kept.</summary>
public enum IaePassStatus
{
    /// <summary>It has not begun.</summary>
    Future,

    /// <summary>It runs.</summary>
    Valid,

    /// <summary>It is held, and its end moves on.</summary>
    Suspended,

    /// <summary>It is over.</summary>
    Expired,
}
