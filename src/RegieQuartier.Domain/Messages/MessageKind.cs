namespace RegieQuartier.Domain.Messages;

/// <summary>Why a message is sent.</summary>
public enum MessageKind
{
    /// <summary>The appointment a resident has just booked.</summary>
    AppointmentConfirmation,

    /// <summary>An appointment that was cancelled.</summary>
    AppointmentCancellation,

    /// <summary>An appointment whose day, hour or writer changed.</summary>
    AppointmentMove,

    /// <summary>An appointment that comes soon.</summary>
    AppointmentReminder,

    /// <summary>A time that is held a while for somebody who waits.</summary>
    WaitingOffer,

    /// <summary>A new account's first link. Security: the link is never shown and is erased once sent.</summary>
    AccountInvitation,

    /// <summary>A link to choose another password. Security: the link is never shown and is erased once sent.</summary>
    PasswordReset,
}
