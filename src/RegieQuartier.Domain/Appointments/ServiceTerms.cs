using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>What the régie decides about a help, and may decide again.</summary>
/// <param name="Name">Its name, as residents read it.</param>
/// <param name="Summary">A few examples under the name.</param>
/// <param name="Duration">Length of an appointment.</param>
/// <param name="ShortestNotice">Shortest time between booking and appointment.</param>
/// <param name="DaysAhead">How many days ahead one may book; the last one is included whole.</param>
/// <param name="ToBring">What to bring.</param>
/// <param name="Audience">Who may book it.</param>
public sealed record ServiceTerms(
    string Name, string Summary, TimeSpan Duration, TimeSpan ShortestNotice, int DaysAhead, IReadOnlyList<string> ToBring, ServiceAudience Audience)
{
    /// <summary>Why no help can be offered on these terms; null when one can.</summary>
    internal Refusal? Refusal => this switch
    {
        _ when Name.Length > AppointmentService.TextMaxLength || AppointmentService.SlugOf(Name).Length == 0 => ServiceRefusals.NameNotPossible,
        _ when !IsPossible(Duration) => ServiceRefusals.DurationNotPossible,
        { DaysAhead: < 1 or > AppointmentService.MostDaysAhead } => ServiceRefusals.DaysAheadNotPossible,
        _ when ShortestNotice < TimeSpan.Zero || ShortestNotice > TimeSpan.FromDays(DaysAhead) => ServiceRefusals.NeverOffered,
        _ => new ServiceWords(Name, Summary, ToBring).Refusal,
    };

    private static bool IsPossible(TimeSpan duration) =>
        duration >= AppointmentService.ShortestDuration && duration <= AppointmentService.LongestDuration && duration.Ticks % AppointmentService.ShortestDuration.Ticks == 0;
}
