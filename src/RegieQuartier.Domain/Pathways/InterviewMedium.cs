namespace RegieQuartier.Domain.Pathways;

/// <summary>How, or where, an interview was held.</summary>
public enum InterviewMedium
{
    /// <summary>At the office.</summary>
    Office,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By video.</summary>
    Video,

    /// <summary>Where the person works.</summary>
    WorkSite,

    /// <summary>At their home.</summary>
    Home,
}
