namespace RegieQuartier.Domain.Employment;

/// <summary>Kind of an organisation of integration through work, as its agreement with the State names it.</summary>
public enum SiaeKind
{
    /// <summary>Atelier et chantier d'insertion.</summary>
    Aci,

    /// <summary>Entreprise d'insertion.</summary>
    Ei,

    /// <summary>Association intermédiaire.</summary>
    Ai,

    /// <summary>Entreprise de travail temporaire d'insertion.</summary>
    Etti,

    /// <summary>Entreprise d'insertion par le travail indépendant.</summary>
    Eiti,
}

/// <summary>What a kind means for the rules.</summary>
public static class SiaeKindMeaning
{
    /// <summary>Whether it lends people to others, which lowers the criteria that it needs.</summary>
    public static bool Lends(this SiaeKind kind) => kind is SiaeKind.Ai or SiaeKind.Etti;

    /// <summary>Whether it may go beyond the limits for particularly serious difficulties (Code du travail, art. L5132-15-1).</summary>
    public static bool KnowsParticularDifficulties(this SiaeKind kind) => kind is SiaeKind.Aci or SiaeKind.Ai;
}
