namespace RegieQuartier.Domain.Appointments;

/// <summary>When somebody would like to be called back.</summary>
public enum CallMoment
{
    /// <summary>In the morning.</summary>
    Morning,

    /// <summary>In the afternoon.</summary>
    Afternoon,

    /// <summary>Whenever it suits the team.</summary>
    AnyTime,
}
