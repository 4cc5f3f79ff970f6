namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// What stands between a person and work. The first eight are those that the State counts for each agreement; the others are
/// the régie's own.
/// </summary>
public enum BarrierKind
{
    /// <summary>Reading and writing.</summary>
    Literacy,

    /// <summary>Health. Only <see cref="SensitiveSupport"/> knows of it.</summary>
    Health,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Rights and administrative steps.</summary>
    AdministrativeSteps,

    /// <summary>Mobility.</summary>
    Mobility,

    /// <summary>Too much debt.</summary>
    Debt,

    /// <summary>Justice. Only <see cref="SensitiveSupport"/> knows of it.</summary>
    Justice,

    /// <summary>Too little time for work.</summary>
    Availability,

    /// <summary>Childcare and family.</summary>
    Childcare,

    /// <summary>The French language.</summary>
    FrenchLanguage,

    /// <summary>Digital tools.</summary>
    Digital,

    /// <summary>Money to live on.</summary>
    Resources,

    /// <summary>Qualification.</summary>
    Qualification,

    /// <summary>Confidence in oneself.</summary>
    Confidence,
}

/// <summary>What a kind of barrier means for the rules.</summary>
public static class BarrierKindMeaning
{
    /// <summary>Whether the State counts it.</summary>
    public static bool IsOfTheState(this BarrierKind kind) => kind is
        BarrierKind.Literacy or BarrierKind.Health or BarrierKind.Housing or BarrierKind.AdministrativeSteps
        or BarrierKind.Mobility or BarrierKind.Debt or BarrierKind.Justice or BarrierKind.Availability;

    /// <summary>
    /// Whether it tells of health or of offences (GDPR, art. 9 and 10): never rated, never in words, in a timeline or in a
    /// count of a person's barriers.
    /// </summary>
    public static bool IsSensitive(this BarrierKind kind) => kind is BarrierKind.Health or BarrierKind.Justice;

    /// <summary>Those that are rated and followed in the open: all but health and justice, the State's first.</summary>
    public static IReadOnlyList<BarrierKind> Open { get; } = [.. Enum.GetValues<BarrierKind>().Where(kind => !kind.IsSensitive())];

    internal static void ThrowIfSensitive(BarrierKind kind)
    {
        if (kind.IsSensitive())
        {
            throw new ArgumentException("Health and justice are kept apart: SensitiveSupport.", nameof(kind));
        }
    }
}
