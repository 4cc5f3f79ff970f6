namespace RegieQuartier.Domain.Accounts;

/// <summary>
/// What a person does at the régie. One person may hold several: their capabilities add up, except
/// <see cref="SystemAdmin"/>, which excludes all the others.
/// </summary>
public enum Role
{
    /// <summary>Directrice ou directeur.</summary>
    Director,

    /// <summary>Chargé·e d’insertion.</summary>
    Advisor,

    /// <summary>Encadrant·e technique.</summary>
    Supervisor,

    /// <summary>Écrivain public, médiateur numérique.</summary>
    Writer,

    /// <summary>Lien social.</summary>
    Community,

    /// <summary>Accueil.</summary>
    Reception,

    /// <summary>Gestion administrative et financière.</summary>
    Finance,

    /// <summary>Salarié·e : ses propres données, rien d’autre.</summary>
    Employee,

    /// <summary>Bailleur ou ville : ses contrats et ses lieux, jamais un nom.</summary>
    Partner,

    /// <summary>Administration technique : comptes et réglages, aucune donnée des personnes accompagnées.</summary>
    SystemAdmin,
}
