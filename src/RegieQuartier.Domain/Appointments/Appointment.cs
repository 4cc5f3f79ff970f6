using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>A time at which a public writer receives somebody.</summary>
public sealed class Appointment
{
    /// <summary>Longest line on what is wanted, in characters.</summary>
    public const int RequestMaxLength = 200;

    /// <summary>What stands for the name of who came, once they are forgotten; there is then no last name.</summary>
    public const string ForgottenName = "Nom effacé";

    /// <summary>The language of who came, once they are forgotten: that of everybody.</summary>
    public const string ForgottenLanguage = "fr";

    private Appointment()
    {
    }

    /// <summary>Version 7 identifier. Never shown to residents.</summary>
    public Guid Id { get; private set; }

    /// <summary>The six signs of <see cref="AppointmentCode"/>. Unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Hash of the <see cref="BookingKey"/> of the form that made it. Unique.</summary>
    public byte[] KeyHash { get; private set; } = [];

    /// <summary>What is booked.</summary>
    public Guid ServiceId { get; private set; }

    /// <summary>Who receives.</summary>
    public Guid WriterId { get; private set; }

    /// <summary>Where; null at the régie's own address.</summary>
    public Guid? VenueId { get; private set; }

    /// <summary>Start, in UTC.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>End, in UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>End of the time taken in the agenda, pause included, in UTC.</summary>
    public DateTimeOffset HeldUntil { get; private set; }

    /// <summary>What becomes of it.</summary>
    public AppointmentStatus Status { get; private set; }

    /// <summary>First name of the person helped.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>Last name of the person helped.</summary>
    public string LastName { get; private set; } = "";

    /// <summary>First and last name as they are searched.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Telephone, if any.</summary>
    public PhoneNumber? Phone { get; private set; }

    /// <summary>E-mail address, if any.</summary>
    public string? Email { get; private set; }

    /// <summary>Who booked for the person, when it was somebody else.</summary>
    public string? HelperName { get; private set; }

    /// <summary>Code of the language the person is written to in.</summary>
    public string Language { get; private set; } = "fr";

    /// <summary>The structure that booked for the person, when one did.</summary>
    public Guid? RelayId { get; private set; }

    /// <summary>One line on what is wanted; read by the writer alone.</summary>
    public string? Request { get; private set; }

    /// <summary>When it was booked, in UTC.</summary>
    public DateTimeOffset BookedAt { get; private set; }

    /// <summary>Wrong names given for its code since the last right one.</summary>
    public int WrongNames { get; private set; }

    /// <summary>Until when its code opens nothing, in UTC.</summary>
    public DateTimeOffset? ClosedUntil { get; private set; }

    /// <summary>How many times the person changed its time by themselves.</summary>
    public int Moves { get; private set; }

    /// <summary>Who gave it up; null when nobody did, or when the team noted that the person would not come.</summary>
    public CancelledBy? CancelledBy { get; private set; }

    /// <summary>Why the person gave it up, when they said it.</summary>
    public CancellationReason? CancellationReason { get; private set; }

    /// <summary>Until when the time is held for who waits, in UTC; null for an appointment.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>First and last name.</summary>
    public string FullName => $"{FirstName} {LastName}".TrimEnd();

    /// <summary>The person helped, as they gave their name.</summary>
    public Visitor Visitor => new(FirstName, LastName, Phone, Email, HelperName) { Language = Language, RelayId = RelayId };

    /// <summary>Whether it keeps its time in the agenda.</summary>
    public bool HoldsItsTime => Status.HoldsItsTime();

    /// <summary>Books a slot. Whether the slot is still free is for PostgreSQL to say.</summary>
    /// <param name="service">What is booked.</param>
    /// <param name="slot">The slot, as <see cref="SlotCalculator"/> gave it.</param>
    /// <param name="visitor">The person helped.</param>
    /// <param name="request">One line on what is wanted, or null.</param>
    /// <param name="key">The form's key.</param>
    /// <param name="code">Its code, drawn by <see cref="AppointmentCode.Draw()"/>.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Appointment Book(
        AppointmentService service, Slot slot, Visitor visitor, string? request, BookingKey key, string code, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            Code = code,
            KeyHash = key.Hash,
            ServiceId = service.Id,
            WriterId = slot.WriterId,
            VenueId = slot.VenueId,
            StartsAt = slot.StartsAt,
            EndsAt = slot.EndsAt,
            HeldUntil = slot.HeldUntil,
            Status = AppointmentStatus.Booked,
            FirstName = visitor.FirstName,
            LastName = visitor.LastName,
            SearchName = PersonNames.Searchable(visitor.FullName),
            Phone = visitor.Phone,
            Email = visitor.Email,
            HelperName = visitor.HelperName,
            Language = visitor.Language,
            RelayId = visitor.RelayId,
            Request = request,
            BookedAt = now,
        };

    /// <summary>Holds a slot for somebody who waits: an appointment to nobody, until they take it.</summary>
    /// <param name="service">What they wait for.</param>
    /// <param name="slot">The slot, as <see cref="SlotCalculator"/> gave it.</param>
    /// <param name="visitor">Who waits.</param>
    /// <param name="request">One line on what is wanted, or null.</param>
    /// <param name="key">What the answer will come with.</param>
    /// <param name="code">The code that the appointment will have.</param>
    /// <param name="until">Until when it is held, in UTC.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Appointment Offer(
        AppointmentService service, Slot slot, Visitor visitor, string? request, BookingKey key, string code, DateTimeOffset until, DateTimeOffset now)
    {
        var offer = Book(service, slot, visitor, request, key, code, now);
        (offer.Status, offer.OfferedUntil) = (AppointmentStatus.Offered, until);
        return offer;
    }

    /// <summary>Who waited takes the time that was held for them: it is their appointment from now on.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public Result TakeUp(DateTimeOffset now)
    {
        if (Status != AppointmentStatus.Offered || OfferedUntil <= now)
        {
            return WaitingRefusals.OfferOver;
        }

        (Status, OfferedUntil, BookedAt) = (AppointmentStatus.Booked, null, now);
        return Result.Done;
    }

    /// <summary>Who waited takes an earlier time. Its code stays, and it is not one of the changes a person is allowed.</summary>
    /// <param name="slot">The time that was held for them.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result TakeEarlier(Slot slot, DateTimeOffset now)
    {
        if (Status != AppointmentStatus.Booked || StartsAt <= now || slot.StartsAt >= StartsAt)
        {
            return WaitingRefusals.OfferOver;
        }

        Take(slot);
        return Result.Done;
    }

    /// <summary>
    /// The person cancels. Less than <paramref name="lateUnder"/> before the start it counts as excused.
    /// </summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="lateUnder">How near the start a cancellation is late.</param>
    /// <param name="reason">Why, if they want to say it.</param>
    public Result CancelByVisitor(DateTimeOffset now, TimeSpan lateUnder, CancellationReason? reason = null)
    {
        if (!HoldsItsTime)
        {
            return AppointmentRefusals.AlreadyCancelled;
        }

        if (Status != AppointmentStatus.Booked || now >= StartsAt)
        {
            return AppointmentRefusals.AlreadyPast;
        }

        Status = StartsAt - now < lateUnder ? AppointmentStatus.Excused : AppointmentStatus.Cancelled;
        (CancelledBy, CancellationReason) = (Appointments.CancelledBy.Visitor, reason);
        return Result.Done;
    }

    /// <summary>The régie cancels: the person is to be told.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public Result CancelByTeam(DateTimeOffset now)
    {
        if (RefusalToTeam(now) is { } refusal)
        {
            return refusal;
        }

        (Status, CancelledBy) = (AppointmentStatus.Cancelled, Appointments.CancelledBy.Team);
        return Result.Done;
    }

    /// <summary>The person takes another time. Its code stays. Whether that time is still free is for PostgreSQL to say.</summary>
    /// <param name="slot">The slot, as <see cref="SlotCalculator"/> gave it.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="terms">What the régie lets the person change.</param>
    public Result MoveByVisitor(Slot slot, DateTimeOffset now, MoveTerms terms)
    {
        if (terms.RefusalFor(Status, StartsAt, Moves, now) is { } refusal)
        {
            return refusal;
        }

        Take(slot);
        Moves++;
        return Result.Done;
    }

    /// <summary>The team gives another time, or another writer. The person is to be told.</summary>
    /// <param name="slot">The slot; by the calculator, or beyond what it offers.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result MoveByTeam(Slot slot, DateTimeOffset now)
    {
        if (RefusalToTeam(now) is { } refusal)
        {
            return refusal;
        }

        Take(slot);
        return Result.Done;
    }

    /// <summary>
    /// The team says what became of it, or corrects what was said. Taking its time back from another
    /// appointment is refused by PostgreSQL.
    /// </summary>
    /// <param name="status">What became of it; not <see cref="AppointmentStatus.Cancelled"/>.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result Note(AppointmentStatus status, DateTimeOffset now)
    {
        if (Status == AppointmentStatus.Cancelled)
        {
            return AppointmentRefusals.AlreadyCancelled;
        }

        if (status != Status && !Status.MayBecome(status, StartsAt, now))
        {
            return AppointmentRefusals.NotYet;
        }

        Status = status;
        CancelledBy = HoldsItsTime ? null : CancelledBy;
        CancellationReason = HoldsItsTime ? null : CancellationReason;
        return Result.Done;
    }

    private void Take(Slot slot) => (WriterId, VenueId, StartsAt, EndsAt, HeldUntil) =
        (slot.WriterId, slot.VenueId, slot.StartsAt, slot.EndsAt, slot.HeldUntil);

    private Refusal? RefusalToTeam(DateTimeOffset now) => Status.StandsAt(EndsAt, now)
        ? null
        : HoldsItsTime ? AppointmentRefusals.AlreadyPast : AppointmentRefusals.AlreadyCancelled;

    /// <summary>
    /// Whether these first letters open the appointment. Wrong ones are counted: after
    /// <see cref="NameGuard.WrongNamesAllowed"/> the code opens nothing for <paramref name="closedFor"/>.
    /// </summary>
    /// <param name="letters">The letters typed, of the last name of the person helped.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="closedFor">How long the code then opens nothing.</param>
    public bool OpensWith(string letters, DateTimeOffset now, TimeSpan closedFor)
    {
        var (opens, guard) = new NameGuard(WrongNames, ClosedUntil).Try(LastName, letters, now, closedFor);
        (WrongNames, ClosedUntil) = (guard.WrongNames, guard.ClosedUntil);
        return opens;
    }
}
