namespace RegieQuartier.Domain.Pathways;

/// <summary>What a goal is about. Neither health nor justice: <see cref="SensitiveSupport"/>.</summary>
public enum PathwayTheme
{
    /// <summary>Finding a job.</summary>
    Employment,

    /// <summary>Training.</summary>
    Training,

    /// <summary>Mobility.</summary>
    Mobility,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Childcare and family.</summary>
    Childcare,

    /// <summary>Rights and administrative steps.</summary>
    AdministrativeSteps,

    /// <summary>The French language.</summary>
    FrenchLanguage,

    /// <summary>Digital tools.</summary>
    Digital,

    /// <summary>Money to live on, debt included.</summary>
    Resources,

    /// <summary>Confidence in oneself.</summary>
    Confidence,

    /// <summary>Something else.</summary>
    Other,
}
