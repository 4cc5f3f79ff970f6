namespace RegieQuartier.Domain.Passes;

/// <summary>Who declared a person eligible.</summary>
public enum PrescriberKind
{
    /// <summary>The régie itself.</summary>
    Employer,

    /// <summary>France Travail.</summary>
    FranceTravail,

    /// <summary>Mission locale.</summary>
    MissionLocale,

    /// <summary>Cap emploi.</summary>
    CapEmploi,

    /// <summary>Plan local pour l'insertion et l'emploi.</summary>
    Plie,

    /// <summary>Social service of the department, or a body it delegates to.</summary>
    Department,

    /// <summary>CCAS or CIAS.</summary>
    Ccas,

    /// <summary>CAF or MSA.</summary>
    Caf,

    /// <summary>A reception or housing centre.</summary>
    HousingCentre,

    /// <summary>Another authorised body. Those whose very name tells of health, justice or a child's past are said so, and only so.</summary>
    Other,
}
