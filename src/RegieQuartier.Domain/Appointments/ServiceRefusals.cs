using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>Every reason to refuse something about a help that can be booked.</summary>
public static class ServiceRefusals
{
    /// <summary>No letter or digit that an address can carry, or longer than <see cref="AppointmentService.TextMaxLength"/>.</summary>
    public static readonly Refusal NameNotPossible = new("service.name-not-possible", nameof(ServiceTerms.Name));

    /// <summary>Empty, or longer than <see cref="AppointmentService.TextMaxLength"/>, in another language.</summary>
    public static readonly Refusal NameTooLong = new("service.name-too-long", nameof(ServiceTerms.Name));

    /// <summary>Empty, or longer than <see cref="AppointmentService.TextMaxLength"/>.</summary>
    public static readonly Refusal SummaryNotPossible = new("service.summary-not-possible", nameof(ServiceTerms.Summary));

    /// <summary>Another help has that word in its address (settled by PostgreSQL), or a page of ours has it.</summary>
    public static readonly Refusal AddressTaken = new("service.address-taken", nameof(ServiceTerms.Name));

    /// <summary>Under five minutes, over four hours, or not a multiple of five minutes.</summary>
    public static readonly Refusal DurationNotPossible = new("service.duration-not-possible", "Minutes");

    /// <summary>Under one day, or over <see cref="AppointmentService.MostDaysAhead"/>.</summary>
    public static readonly Refusal DaysAheadNotPossible = new("service.days-ahead-not-possible", nameof(ServiceTerms.DaysAhead));

    /// <summary>The notice is longer than the time during which one may book.</summary>
    public static readonly Refusal NeverOffered = new("service.never-offered", nameof(ServiceTerms.DaysAhead));

    /// <summary>More than <see cref="AppointmentService.MostToBring"/> things.</summary>
    public static readonly Refusal TooMuchToBring = new("service.too-much-to-bring", nameof(ServiceTerms.ToBring));

    /// <summary>A thing to bring takes more than <see cref="AppointmentService.ToBringMaxLength"/> letters, or none.</summary>
    public static readonly Refusal ThingTooLong = new("service.thing-too-long", nameof(ServiceTerms.ToBring));

    /// <summary>Nothing stands before it, or it is not in the list.</summary>
    public static readonly Refusal AlreadyFirst = new("service.already-first");

    /// <summary>It is no longer offered.</summary>
    public static readonly Refusal AlreadyWithdrawn = new("service.already-withdrawn");

    /// <summary>It is offered.</summary>
    public static readonly Refusal AlreadyOffered = new("service.already-offered");
}
