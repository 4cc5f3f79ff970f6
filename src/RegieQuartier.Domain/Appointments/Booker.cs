namespace RegieQuartier.Domain.Appointments;

/// <summary>Who books.</summary>
public enum Booker
{
    /// <summary>Anybody, on the public pages.</summary>
    Resident,

    /// <summary>Somebody of a partner structure, for a person they help.</summary>
    Partner,

    /// <summary>Somebody of the team, at the desk or on the telephone.</summary>
    Team,
}
