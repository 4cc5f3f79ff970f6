namespace RegieQuartier.Domain.Employment;

/// <summary>Kind of an employment contract.</summary>
public enum ContractType
{
    /// <summary>Contrat à durée déterminée d'insertion.</summary>
    Cddi,

    /// <summary>CDI inclusion, for seniors.</summary>
    InclusionPermanent,

    /// <summary>CDI.</summary>
    Permanent,

    /// <summary>CDD.</summary>
    FixedTerm,

    /// <summary>Adulte-relais.</summary>
    AdultRelay,

    /// <summary>Parcours emploi compétences.</summary>
    Pec,

    /// <summary>Apprenticeship.</summary>
    Apprenticeship,

    /// <summary>Contrat de professionnalisation.</summary>
    Professionalisation,
}

/// <summary>What a kind of contract means for the rules.</summary>
public static class ContractTypeMeaning
{
    /// <summary>Whether its post is one of integration: it needs an agreement with the State, and its hours count for it.</summary>
    public static bool IsIntegration(this ContractType type) => type is ContractType.Cddi or ContractType.InclusionPermanent;

    /// <summary>Whether it has no end of its own.</summary>
    public static bool IsPermanent(this ContractType type) => type is ContractType.InclusionPermanent or ContractType.Permanent;
}
