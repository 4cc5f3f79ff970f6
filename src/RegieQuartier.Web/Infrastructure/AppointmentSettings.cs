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
