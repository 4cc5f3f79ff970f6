namespace RegieQuartier.Domain.Appointments;

/// <summary>Who gave an appointment up.</summary>
public enum CancelledBy
{
    /// <summary>The person, or somebody for them.</summary>
    Visitor,

    /// <summary>The régie: nobody counts it against the person.</summary>
    Team,
}
