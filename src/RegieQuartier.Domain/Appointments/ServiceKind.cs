namespace RegieQuartier.Domain.Appointments;

/// <summary>What a public writer helps with.</summary>
public enum ServiceKind
{
    /// <summary>Écrire une lettre.</summary>
    Letter,

    /// <summary>Faire une démarche.</summary>
    Procedure,

    /// <summary>Ordinateur ou téléphone.</summary>
    Digital,

    /// <summary>« Je ne sais pas » : une première visite.</summary>
    FirstVisit,
}
