namespace RegieQuartier.Domain.Audit;

// What residents book and where, what the team opens for them, and what they are told.
public static partial class AuditActions
{
    /// <summary>An appointment was booked, by a resident or by the team; the reason says why it is beyond the limits, or names the relay that booked.</summary>
    public const string AppointmentBooked = "appointment.booked";

    /// <summary>An appointment was cancelled by the resident.</summary>
    public const string AppointmentCancelled = "appointment.cancelled";

    /// <summary>An appointment took another time; the reason names the one before, and why the team went beyond its limits.</summary>
    public const string AppointmentMoved = "appointment.moved";

    /// <summary>An appointment was cancelled by the team; the reason is theirs.</summary>
    public const string AppointmentCalledOff = "appointment.called-off";

    /// <summary>The writer said what became of an appointment.</summary>
    public const string AppointmentStatusChanged = "appointment.status-changed";

    /// <summary>Somebody waits for a time, or to be called.</summary>
    public const string WaitingJoined = "waiting.joined";

    /// <summary>A time is held for somebody who waits.</summary>
    public const string WaitingOffered = "waiting.offered";

    /// <summary>Who waited did not want the time, or did not answer: it is free again.</summary>
    public const string WaitingOfferReturned = "waiting.offer-returned";

    /// <summary>Somebody no longer waits, without a time.</summary>
    public const string WaitingEnded = "waiting.ended";

    /// <summary>Somebody of the team called a person back.</summary>
    public const string WaitingCalledBack = "waiting.called-back";

    /// <summary>Weekly opening hours were added.</summary>
    public const string OpeningHoursOpened = "opening-hours.opened";

    /// <summary>Weekly opening hours were changed or stopped.</summary>
    public const string OpeningHoursChanged = "opening-hours.changed";

    /// <summary>A day of opening hours is closed.</summary>
    public const string OpeningDayClosed = "opening-hours.day-closed";

    /// <summary>A closed day of opening hours is open again.</summary>
    public const string OpeningDayReopened = "opening-hours.day-reopened";

    /// <summary>A writer's absence was announced.</summary>
    public const string AbsenceAnnounced = "absence.announced";

    /// <summary>A writer's absence was ended or taken back.</summary>
    public const string AbsenceEnded = "absence.ended";

    /// <summary>A help that can be booked was added; the reason names it, as for the acts below.</summary>
    public const string ServiceAdded = "service.added";

    /// <summary>The terms of a help changed.</summary>
    public const string ServiceChanged = "service.changed";

    /// <summary>A help was said in another language, or no longer is.</summary>
    public const string ServiceTranslated = "service.translated";

    /// <summary>A help is no longer offered.</summary>
    public const string ServiceWithdrawn = "service.withdrawn";

    /// <summary>A help that had been withdrawn is offered again.</summary>
    public const string ServiceOfferedAgain = "service.offered-again";

    /// <summary>A help went up in the list.</summary>
    public const string ServiceRaised = "service.raised";

    /// <summary>A partner structure may book for the people it helps; the reason names it, as for the acts below.</summary>
    public const string RelayWelcomed = "relay.welcomed";

    /// <summary>A relay has another link; the one before no longer works.</summary>
    public const string RelayLinkRenewed = "relay.link-renewed";

    /// <summary>A relay may no longer book.</summary>
    public const string RelayStopped = "relay.stopped";

    /// <summary>A relay that was stopped may book again.</summary>
    public const string RelayResumed = "relay.resumed";

    /// <summary>People may be received at one more place; the reason names it, as for the acts below.</summary>
    public const string VenueOpened = "venue.opened";

    /// <summary>What is said of a place changed.</summary>
    public const string VenueChanged = "venue.changed";

    /// <summary>A place is no longer used.</summary>
    public const string VenueClosed = "venue.closed";

    /// <summary>A place that was closed is used again.</summary>
    public const string VenueReopened = "venue.reopened";

    /// <summary>Somebody told a person, by voice, what a message could not.</summary>
    public const string MessageTold = "message.told";

    /// <summary>Somebody took back that a person was told by voice.</summary>
    public const string MessageTellingTakenBack = "message.telling-taken-back";
}
