namespace RegieQuartier.Domain.Appointments;

/// <summary>What somebody waits for.</summary>
public enum WaitingWish
{
    /// <summary>An earlier time than the appointment they have.</summary>
    EarlierSlot,

    /// <summary>A time at all, or one before those that were free when they asked.</summary>
    AnySlot,

    /// <summary>A telephone call from the team.</summary>
    CallBack,
}
