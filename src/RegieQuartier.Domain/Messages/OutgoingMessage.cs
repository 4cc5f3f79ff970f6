namespace RegieQuartier.Domain.Messages;

/// <summary>
/// A message to a person, written in the same transaction as what it tells and delivered afterwards.
/// </summary>
public sealed class OutgoingMessage
{
    /// <summary>Longest name of the person, in characters.</summary>
    public const int PersonNameMaxLength = 160;

    /// <summary>Longest address (e-mail or E.164 phone), in characters.</summary>
    public const int AddressMaxLength = 254;

    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 120;

    /// <summary>Longest text, in characters.</summary>
    public const int BodyMaxLength = 4000;

    private OutgoingMessage()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>Why it is sent.</summary>
    public MessageKind Kind { get; private set; }

    /// <summary>How it travels.</summary>
    public MessageChannel Channel { get; private set; }

    /// <summary>Where it stands.</summary>
    public MessageStatus Status { get; private set; }

    /// <summary>Whom it is for, as staff would say it.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>E-mail address or E.164 phone; null when there is none.</summary>
    public string? Address { get; private set; }

    /// <summary>Title of the e-mail.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Text; null once a security message has left.</summary>
    public string? Body { get; private set; }

    /// <summary>The record it speaks of: an appointment or an account.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it may next be tried, in UTC.</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>Until when one worker holds it, in UTC; null when nobody does.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>How many times it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the gateway last answered, without any personal data.</summary>
    public string? LastError { get; private set; }

    /// <summary>When it was sent or told, in UTC.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Queues a message.</summary>
    /// <param name="kind">Why it is sent.</param>
    /// <param name="channel">How it travels.</param>
    /// <param name="personName">Whom it is for.</param>
    /// <param name="address">E-mail or E.164 phone; null only for <see cref="MessageChannel.Voice"/>.</param>
    /// <param name="title">Title of the e-mail.</param>
    /// <param name="body">Text.</param>
    /// <param name="subjectId">The record it speaks of.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static OutgoingMessage Queue(
        MessageKind kind, MessageChannel channel, string personName, string? address, string title, string body, Guid? subjectId, DateTimeOffset now)
    {
        if (channel != MessageChannel.Voice)
        {
            ArgumentException.ThrowIfNullOrEmpty(address);
        }

        return new OutgoingMessage
        {
            Id = Guid.CreateVersion7(now),
            Kind = kind,
            Channel = channel,
            Status = channel == MessageChannel.Voice ? MessageStatus.ToTell : MessageStatus.Pending,
            PersonName = personName,
            Address = address,
            Title = title,
            Body = body,
            SubjectId = subjectId,
            CreatedAt = now,
            NextAttemptAt = now,
        };
    }
}
