using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>The régie's choices about appointments, section <c>Appointments</c> of the settings.</summary>
public sealed class AppointmentSettings
{
    public const string Section = "Appointments";

    /// <summary>A cancellation nearer the start than this counts as excused.</summary>
    public TimeSpan LateUnder { get; init; } = TimeSpan.FromHours(4);

    /// <summary>How long before the start a person may still change the day or the hour by themselves.</summary>
    public TimeSpan MoveUntil { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How many times they may.</summary>
    public int MovesAllowed { get; init; } = 3;

    /// <summary>What a person may change by themselves.</summary>
    public MoveTerms MoveTerms => new(MoveUntil, MovesAllowed);

    /// <summary>How long before the start the person is reminded.</summary>
    public TimeSpan RemindBefore { get; init; } = TimeSpan.FromHours(48);

    /// <summary>From when, in the evening, nobody is reminded.</summary>
    public TimeOnly QuietFrom { get; init; } = new(20, 0);

    /// <summary>Until when, in the morning.</summary>
    public TimeOnly QuietUntil { get; init; } = new(8, 0);

    /// <summary>When nobody is reminded.</summary>
    public QuietHours QuietHours => new(QuietFrom, QuietUntil);

    /// <summary>How far away an appointment is at least for an earlier time to be worth waiting for.</summary>
    public TimeSpan EarlierFrom { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long before their appointment an earlier time is at least.</summary>
    public TimeSpan EarlierBy { get; init; } = TimeSpan.FromDays(2);

    /// <summary>How many offers somebody who waits gets in all.</summary>
    public int OffersAllowed { get; init; } = 3;

    /// <summary>How long a time is held for who is written to.</summary>
    public TimeSpan OfferFor { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long for who is told by voice; Saturdays, Sundays and public holidays do not count at the end.</summary>
    public TimeSpan OfferByVoiceFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The régie's choices about the waiting list.</summary>
    public WaitingTerms WaitingTerms => new(EarlierFrom, EarlierBy, OffersAllowed, OfferFor, OfferByVoiceFor);

    /// <summary>How long a code opens nothing after five wrong names.</summary>
    public TimeSpan CodeClosedFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long an opened appointment stays open on a screen.</summary>
    public TimeSpan OpenFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How many months after an appointment its visitor is forgotten. A year without news is the practice of the digital
    /// mediators' own tool, La Coop de la médiation numérique.
    /// </summary>
    public int VisitorsKeptMonths { get; init; } = 12;
}
