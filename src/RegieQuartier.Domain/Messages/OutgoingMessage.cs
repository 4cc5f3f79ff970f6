using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Messages;

/// <summary>
/// A message to a person, written in the same transaction as what it tells and delivered afterwards.
/// </summary>
public sealed class OutgoingMessage
{
    /// <summary>Longest name of the person, in characters.</summary>
    public const int PersonNameMaxLength = (2 * PersonNames.MaxLength) + 1;

    /// <summary>Longest address (e-mail or E.164 phone), in characters.</summary>
    public const int AddressMaxLength = 254;

    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 120;

    /// <summary>Longest text, in characters.</summary>
    public const int BodyMaxLength = 4000;

    /// <summary>Longest reason of a failure, in characters.</summary>
    public const int ErrorMaxLength = 200;

    /// <summary>How long one worker holds a message: longer than any sending may last.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

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

    /// <summary>Text; null once a security message has left or failed for good.</summary>
    public string? Body { get; private set; }

    /// <summary>The record it speaks of: an appointment or an account.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>For a reminder, the day it reminds of: one a day at most for one record. Null for all the others.</summary>
    public DateOnly? AboutDay { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it may next be tried, in UTC.</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>Until when one worker holds it, in UTC; null when nobody does.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>How many times it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why it last stayed here: one of <see cref="DeliveryFailure"/>, never the gateway's own words.</summary>
    public string? LastError { get; private set; }

    /// <summary>When it was sent, told or given up, in UTC; null while it waits or must be told.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Queues a message.</summary>
    /// <param name="kind">Why it is sent.</param>
    /// <param name="channel">How it travels.</param>
    /// <param name="personName">Whom it is for.</param>
    /// <param name="address">E-mail or E.164 phone; null only for <see cref="MessageChannel.Voice"/>.</param>
    /// <param name="title">Title of the e-mail.</param>
    /// <param name="body">Text.</param>
    /// <param name="subjectId">The record it speaks of.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="aboutDay">For a reminder, the day it reminds of.</param>
    /// <exception cref="ArgumentException">
    /// A needed address is missing, a security message is meant for the voice, or the name, the address or
    /// the title holds a line break or another control character.
    /// </exception>
    public static OutgoingMessage Queue(
        MessageKind kind, MessageChannel channel, string personName, string? address, string title, string body, Guid? subjectId, DateTimeOffset now, DateOnly? aboutDay = null)
    {
        if (channel != MessageChannel.Voice)
        {
            ArgumentException.ThrowIfNullOrEmpty(address);
        }
        else if (kind.IsSecurity())
        {
            throw new ArgumentException("A security message is never said by voice.", nameof(channel));
        }

        RefuseControls(personName, nameof(personName));
        RefuseControls(address, nameof(address));
        RefuseControls(title, nameof(title));

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
            AboutDay = aboutDay,
            CreatedAt = now,
            NextAttemptAt = now,
        };
    }

    /// <summary>A worker takes the message for the length of <see cref="Lease"/>: this counts as one try.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="InvalidOperationException">It is not due, or another worker still holds it.</exception>
    public void Claim(DateTimeOffset now)
    {
        if (Status != MessageStatus.Pending || NextAttemptAt > now || LeasedUntil > now)
        {
            throw new InvalidOperationException($"Message {Id} is not free to be sent.");
        }

        LeasedUntil = now + Lease;
        Attempts++;
    }

    /// <summary>The gateway took it.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public void Settle(DateTimeOffset now)
    {
        RequirePending();
        LastError = null;
        Close(MessageStatus.Sent, now);
    }

    /// <summary>It did not leave this time: it waits for its next try or, after the last one, fails for good.</summary>
    /// <param name="error">One of <see cref="DeliveryFailure"/>.</param>
    /// <param name="now">The instant, in UTC.</param>
    public void Retry(string error, DateTimeOffset now)
    {
        if (RetrySchedule.DelayAfter(Attempts) is not { } delay)
        {
            Fail(error, now);
            return;
        }

        RequirePending();
        LastError = error;
        LeasedUntil = null;
        NextAttemptAt = now + delay;
    }

    /// <summary>It will never leave by itself: somebody must tell the person, or do the act again when it is a security message.</summary>
    /// <param name="error">One of <see cref="DeliveryFailure"/>.</param>
    /// <param name="now">The instant, in UTC.</param>
    public void Fail(string error, DateTimeOffset now)
    {
        RequirePending();
        LastError = error;
        if (Kind.IsSecurity())
        {
            Close(MessageStatus.Failed, now);
            return;
        }

        Status = MessageStatus.ToTell;
        LeasedUntil = null;
        Body = HoldsASecret ? null : Body;
    }

    /// <summary>Somebody told the person by voice.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <returns>Refused when there is nothing to tell, or when somebody else already did.</returns>
    public Result Tell(DateTimeOffset now)
    {
        if (Status != MessageStatus.ToTell)
        {
            return MessageRefusals.NothingToTell;
        }

        Close(MessageStatus.Told, now);
        return Result.Done;
    }

    /// <summary>It was said too soon that the person knows: the message is to be told again.</summary>
    /// <returns>Refused when nobody said so.</returns>
    public Result TakeBackTelling()
    {
        if (Status != MessageStatus.Told)
        {
            return MessageRefusals.NotTold;
        }

        Status = MessageStatus.ToTell;
        SettledAt = null;
        return Result.Done;
    }

    private void Close(MessageStatus status, DateTimeOffset now)
    {
        Status = status;
        LeasedUntil = null;
        SettledAt = now;
        Body = HoldsASecret ? null : Body;
    }

    // A link that opens without a password is for its person alone: once sent, or given up, nobody of the team reads it.
    private bool HoldsASecret => Kind.IsSecurity() || (Kind == MessageKind.WaitingOffer && Channel != MessageChannel.Voice);

    private void RequirePending()
    {
        if (Status != MessageStatus.Pending)
        {
            throw new InvalidOperationException($"Message {Id} no longer waits.");
        }
    }

    private static void RefuseControls(string? text, string name)
    {
        if (text is not null && text.Any(char.IsControl))
        {
            throw new ArgumentException("Control characters could forge the header of a message.", name);
        }
    }
}
