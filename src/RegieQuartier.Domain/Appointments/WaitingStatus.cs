namespace RegieQuartier.Domain.Appointments;

/// <summary>Where somebody who waits stands.</summary>
public enum WaitingStatus
{
    /// <summary>Waits.</summary>
    Waiting,

    /// <summary>A time is held for them, and they have not answered.</summary>
    Offered,

    /// <summary>Has their time, or was called back.</summary>
    Served,

    /// <summary>No longer wants to wait.</summary>
    Left,

    /// <summary>There is nothing left to wait for: the appointment is cancelled or near, or all offers were made.</summary>
    Ended,
}

/// <summary>What a status means for the list.</summary>
public static class WaitingStatusMeaning
{
    /// <summary>Whether the person is still on the list. The same words are in the unique index of PostgreSQL.</summary>
    public static bool IsOpen(this WaitingStatus status) => status is WaitingStatus.Waiting or WaitingStatus.Offered;
}
