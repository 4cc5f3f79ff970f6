namespace RegieQuartier.Domain.Passes;

/// <summary>Where a demand to extend a PASS IAE stands.</summary>
public enum ExtensionState
{
    /// <summary>A prescriber has to answer: the end has not moved.</summary>
    Pending,

    /// <summary>The PASS lasts longer.</summary>
    Granted,

    /// <summary>The prescriber said no: the end has not moved.</summary>
    Denied,
}

/// <summary>Why a prescriber said no.</summary>
public enum ExtensionDenial
{
    /// <summary>Integration through work no longer suits.</summary>
    IntegrationNoLongerSuits,

    /// <summary>This kind of organisation no longer suits.</summary>
    SiaeKindNoLongerSuits,

    /// <summary>Not that long.</summary>
    DurationNotSuited,

    /// <summary>Not for that reason.</summary>
    ReasonNotSuited,
}
