namespace RegieQuartier.Domain.Employment;

/// <summary>Where a contract stands on a day: always worked out from its dates.</summary>
public enum ContractStatus
{
    /// <summary>It has not begun.</summary>
    Future,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It is held.</summary>
    Suspended,

    /// <summary>It is over.</summary>
    Over,
}
