namespace RegieQuartier.Domain.Messages;

/// <summary>The two families of messages: who may see them, and what becomes of their text, differ.</summary>
public static class MessageKinds
{
    /// <summary>Messages about an appointment: read by those who receive residents.</summary>
    public static IReadOnlyList<MessageKind> Appointment { get; } =
        [.. Enum.GetValues<MessageKind>().Where(kind => !kind.IsSecurity())];

    /// <summary>Messages whose text opens an account.</summary>
    public static IReadOnlyList<MessageKind> Security { get; } =
        [.. Enum.GetValues<MessageKind>().Where(kind => kind.IsSecurity())];

    /// <summary>True when the text holds a link that opens an account: shown to nobody, erased once it left.</summary>
    public static bool IsSecurity(this MessageKind kind) => kind switch
    {
        MessageKind.AppointmentConfirmation or MessageKind.AppointmentCancellation or MessageKind.AppointmentMove or MessageKind.AppointmentReminder
            or MessageKind.WaitingOffer => false,
        MessageKind.AccountInvitation or MessageKind.PasswordReset => true,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind belongs to no family."),
    };
}
