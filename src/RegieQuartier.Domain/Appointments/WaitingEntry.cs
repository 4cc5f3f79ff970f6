using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// Somebody who waits: for an earlier time, for a time, or for a call. Who waits for an earlier time leaves nothing here:
/// their name and their code are those of the appointment they have.
/// </summary>
public sealed class WaitingEntry
{
    private WaitingEntry()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>What they wait for.</summary>
    public WaitingWish Wish { get; private set; }

    /// <summary>Where they stand.</summary>
    public WaitingStatus Status { get; private set; }

    /// <summary>The help they want.</summary>
    public Guid ServiceId { get; private set; }

    /// <summary>The appointment they have, or had in the end; null when they have none.</summary>
    public Guid? AppointmentId { get; private set; }

    /// <summary>Hash of the <see cref="BookingKey"/> of the form; null for who already has an appointment. Unique.</summary>
    public byte[]? KeyHash { get; private set; }

    /// <summary>The six signs of <see cref="AppointmentCode"/>, which will be those of their appointment. Unique.</summary>
    public string? Code { get; private set; }

    /// <summary>First name; empty for who already has an appointment.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>Last name; empty for who already has an appointment, and once they are forgotten.</summary>
    public string LastName { get; private set; } = "";

    /// <summary>First and last name as they are searched.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Telephone, if any.</summary>
    public PhoneNumber? Phone { get; private set; }

    /// <summary>E-mail address, if any.</summary>
    public string? Email { get; private set; }

    /// <summary>Who asked for the person, when it was somebody else.</summary>
    public string? HelperName { get; private set; }

    /// <summary>Code of the language the person is written to in.</summary>
    public string Language { get; private set; } = "fr";

    /// <summary>One line on what is wanted; read by the writer alone, once there is an appointment.</summary>
    public string? Request { get; private set; }

    /// <summary>When they would like to be called.</summary>
    public CallMoment? Moment { get; private set; }

    /// <summary>The first time that was free when they asked: they want one before it. Null when there was none.</summary>
    public DateTimeOffset? SoonerThan { get; private set; }

    /// <summary>Since when they wait, in UTC.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>How many offers were made.</summary>
    public int OffersMade { get; private set; }

    /// <summary>The day of the last one, in Paris.</summary>
    public DateOnly? LastOfferedOn { get; private set; }

    /// <summary>The time that is held for them now.</summary>
    public Guid? OfferId { get; private set; }

    /// <summary>Hash of the <see cref="BookingKey"/> that answered or may answer the last offer. Unique.</summary>
    public byte[]? OfferKeyHash { get; private set; }

    /// <summary>Wrong names given for its code since the last right one.</summary>
    public int WrongNames { get; private set; }

    /// <summary>Until when its code opens nothing, in UTC.</summary>
    public DateTimeOffset? ClosedUntil { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>The person, for who has no appointment yet.</summary>
    public Visitor Visitor => new(FirstName, LastName, Phone, Email, HelperName) { Language = Language };

    /// <summary>Somebody wants an earlier time than the one they have.</summary>
    /// <param name="own">The appointment they have.</param>
    /// <param name="terms">The régie's choices.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="lastOfferedOn">The day of the last offer for that appointment, if they had left the list: one a day holds.</param>
    public static Result<WaitingEntry> ForEarlierSlot(Appointment own, WaitingTerms terms, DateTimeOffset now, DateOnly? lastOfferedOn = null) =>
        terms.RefusalFor(own.Status, own.StartsAt, now) is { } refusal
            ? refusal
            : new WaitingEntry
            {
                Id = Guid.CreateVersion7(now),
                Wish = WaitingWish.EarlierSlot,
                ServiceId = own.ServiceId,
                AppointmentId = own.Id,
                LastOfferedOn = lastOfferedOn,
                Since = now,
            };

    /// <summary>Somebody found no time that suits them.</summary>
    /// <param name="service">The help they want.</param>
    /// <param name="visitor">The person.</param>
    /// <param name="request">One line on what is wanted, or null.</param>
    /// <param name="soonerThan">The first time that is free as they ask, in UTC; null when there is none.</param>
    /// <param name="key">The form's key.</param>
    /// <param name="code">The code that will be their appointment's.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static WaitingEntry ForAnySlot(
        AppointmentService service, Visitor visitor, string? request, DateTimeOffset? soonerThan, BookingKey key, string code, DateTimeOffset now)
    {
        var entry = By(visitor, WaitingWish.AnySlot, service, key, now);
        (entry.Code, entry.Request, entry.SoonerThan) = (code, request, soonerThan);
        return entry;
    }

    /// <summary>Somebody wants to be called.</summary>
    /// <param name="service">The help they want.</param>
    /// <param name="visitor">The person, with a telephone number.</param>
    /// <param name="moment">When they would like to be called.</param>
    /// <param name="key">The form's key.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="ArgumentException">There is no number to call.</exception>
    public static WaitingEntry ToCallBack(AppointmentService service, Visitor visitor, CallMoment moment, BookingKey key, DateTimeOffset now)
    {
        if (visitor.Phone is null)
        {
            throw new ArgumentException("Nobody is called without a number.", nameof(visitor));
        }

        var entry = By(visitor, WaitingWish.CallBack, service, key, now);
        entry.Moment = moment;
        return entry;
    }

    /// <summary>Whether another offer may be made: one a day, and only so many in all.</summary>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The régie's choices.</param>
    public bool MayBeOffered(DateOnly today, WaitingTerms terms) =>
        Wish != WaitingWish.CallBack && Status == WaitingStatus.Waiting && OffersMade < terms.Offers && (LastOfferedOn is null || LastOfferedOn < today);

    /// <summary>
    /// Whether a time is worth offering: they can still be received there when the hold ends, and it is sooner than what they
    /// have. When the time that they wanted one before has come, any will do.
    /// </summary>
    /// <param name="slot">The time.</param>
    /// <param name="service">The help they want.</param>
    /// <param name="ownStart">Start of the appointment they have, in UTC; null when they have none.</param>
    /// <param name="until">When the hold would end, in UTC.</param>
    /// <param name="terms">The régie's choices.</param>
    public bool Suits(Slot slot, AppointmentService service, DateTimeOffset? ownStart, DateTimeOffset until, WaitingTerms terms)
    {
        var earliest = until + service.ShortestNotice;
        if (slot.StartsAt < earliest)
        {
            return false;
        }

        return Wish == WaitingWish.EarlierSlot
            ? slot.StartsAt <= ownStart - terms.EarlierBy
            : SoonerThan is null || SoonerThan <= earliest || slot.StartsAt < SoonerThan;
    }

    /// <summary>A time is held for them.</summary>
    /// <param name="offer">The time, held.</param>
    /// <param name="today">The day, in Paris.</param>
    /// <exception cref="InvalidOperationException">A time is already held, or they no longer wait.</exception>
    public void Hold(Appointment offer, DateOnly today)
    {
        if (Status != WaitingStatus.Waiting || offer.Status != AppointmentStatus.Offered)
        {
            throw new InvalidOperationException($"Nothing can be held for {Id}.");
        }

        (Status, OfferId, OfferKeyHash, LastOfferedOn) = (WaitingStatus.Offered, offer.Id, offer.KeyHash, today);
        OffersMade++;
    }

    /// <summary>They have their time. Who they are is in the appointment: nothing is kept twice.</summary>
    /// <param name="appointmentId">The appointment.</param>
    public Result Serve(Guid appointmentId)
    {
        if (!Status.IsOpen() || (Wish == WaitingWish.EarlierSlot && appointmentId != AppointmentId))
        {
            return WaitingRefusals.NoLongerWaiting;
        }

        (Status, AppointmentId, OfferId) = (WaitingStatus.Served, appointmentId, null);
        Forget();
        return Result.Done;
    }

    /// <summary>The time is not held any more: they did not want it, or did not answer. After the last offer they no longer wait.</summary>
    /// <param name="terms">The régie's choices.</param>
    public void GiveBack(WaitingTerms terms)
    {
        if (Status != WaitingStatus.Offered)
        {
            throw new InvalidOperationException($"Nothing is held for {Id}.");
        }

        (Status, OfferId) = (OffersMade < terms.Offers ? WaitingStatus.Waiting : WaitingStatus.Ended, null);
        if (Status == WaitingStatus.Ended)
        {
            Forget();
        }
    }

    /// <summary>Somebody called them back.</summary>
    public Result NoteCall()
    {
        if (Wish != WaitingWish.CallBack || Status != WaitingStatus.Waiting)
        {
            return WaitingRefusals.NoLongerWaiting;
        }

        Status = WaitingStatus.Served;
        Forget();
        return Result.Done;
    }

    /// <summary>They no longer want to wait. What was held for them is free again.</summary>
    public Result Leave() => Close(WaitingStatus.Left);

    /// <summary>There is nothing left to wait for.</summary>
    public Result End() => Close(WaitingStatus.Ended);

    /// <summary>Whether these first letters open the wait; wrong ones are counted, as for an appointment.</summary>
    /// <param name="letters">The letters typed, of the last name of the person.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="closedFor">How long the code then opens nothing.</param>
    public bool OpensWith(string letters, DateTimeOffset now, TimeSpan closedFor)
    {
        var (opens, guard) = new NameGuard(WrongNames, ClosedUntil).Try(LastName, letters, now, closedFor);
        (WrongNames, ClosedUntil) = (guard.WrongNames, guard.ClosedUntil);
        return opens;
    }

    private static WaitingEntry By(Visitor visitor, WaitingWish wish, AppointmentService service, BookingKey key, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Wish = wish,
        ServiceId = service.Id,
        KeyHash = key.Hash,
        FirstName = visitor.FirstName,
        LastName = visitor.LastName,
        SearchName = PersonNames.Searchable(visitor.FullName),
        Phone = visitor.Phone,
        Email = visitor.Email,
        HelperName = visitor.HelperName,
        Language = visitor.Language,
        Since = now,
    };

    private Result Close(WaitingStatus status)
    {
        if (!Status.IsOpen())
        {
            return WaitingRefusals.NoLongerWaiting;
        }

        (Status, OfferId) = (status, null);
        Forget();
        return Result.Done;
    }

    // Who waits no more leaves nothing here.
    private void Forget() => (FirstName, LastName, SearchName, Phone, Email, HelperName, Request, Code, Moment) = ("", "", "", null, null, null, null, null, null);
}
