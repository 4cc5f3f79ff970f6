namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>Where an immersion stands, as it is shown.</summary>
public enum ImmersionState
{
    /// <summary>Its first day is to come.</summary>
    ToCome,

    /// <summary>It is under way.</summary>
    UnderWay,

    /// <summary>Its last day has passed.</summary>
    Past,

    /// <summary>Its last day has passed and nobody wrote what came of it.</summary>
    ToConclude,

    /// <summary>It has its outcome.</summary>
    Concluded,

    /// <summary>It does not take place.</summary>
    Cancelled,
}
