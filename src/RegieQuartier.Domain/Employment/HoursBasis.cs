namespace RegieQuartier.Domain.Employment;

/// <summary>Which hours make the full-time equivalents of an agreement.</summary>
public enum HoursBasis
{
    /// <summary>Hours paid, leave included: ACI.</summary>
    Paid,

    /// <summary>Hours worked: the others.</summary>
    Worked,
}
