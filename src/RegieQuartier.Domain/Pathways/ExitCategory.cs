namespace RegieQuartier.Domain.Pathways;

/// <summary>How the State ranks exits.</summary>
public enum ExitCategory
{
    /// <summary>Emploi durable.</summary>
    Durable,

    /// <summary>Emploi de transition.</summary>
    Transition,

    /// <summary>Sortie positive.</summary>
    Positive,

    /// <summary>Autre sortie.</summary>
    Other,

    /// <summary>Retrait des sorties constatées: never counted.</summary>
    Withdrawn,
}

/// <summary>Why an exit is not among those that the rates count.</summary>
public enum WhyNotCounted
{
    /// <summary>Its category is withdrawn from the count.</summary>
    Withdrawn,

    /// <summary>The person stayed too short a time.</summary>
    StayTooShort,

    /// <summary>The person worked too few hours.</summary>
    NoHours,
}
