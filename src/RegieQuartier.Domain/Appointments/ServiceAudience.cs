namespace RegieQuartier.Domain.Appointments;

/// <summary>Who may book a help.</summary>
public enum ServiceAudience
{
    /// <summary>Tout le monde, en ligne.</summary>
    Everybody,

    /// <summary>Les partenaires et l’équipe.</summary>
    PartnersAndTeam,

    /// <summary>L’équipe seulement.</summary>
    TeamOnly,
}

/// <summary>What an audience opens.</summary>
public static class ServiceAudiences
{
    /// <summary>Whether that person is of that audience.</summary>
    public static bool Holds(this ServiceAudience audience, Booker booker) => audience switch
    {
        ServiceAudience.Everybody => true,
        ServiceAudience.PartnersAndTeam => booker is Booker.Partner or Booker.Team,
        ServiceAudience.TeamOnly => booker is Booker.Team,
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, null),
    };
}
