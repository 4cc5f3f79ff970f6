using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>What residents read of a help, in one language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">A few examples under the name.</param>
/// <param name="ToBring">What to bring, a thing a line.</param>
public sealed record ServiceWords(string Name, string Summary, IReadOnlyList<string> ToBring)
{
    /// <summary>Why residents cannot read these words; null when they can.</summary>
    internal Refusal? Refusal => this switch
    {
        { Name.Length: 0 or > AppointmentService.TextMaxLength } => ServiceRefusals.NameTooLong,
        { Summary.Length: 0 or > AppointmentService.TextMaxLength } => ServiceRefusals.SummaryNotPossible,
        { ToBring.Count: > AppointmentService.MostToBring } => ServiceRefusals.TooMuchToBring,
        _ when ToBring.Any(thing => thing.Length is 0 or > AppointmentService.ToBringMaxLength) => ServiceRefusals.ThingTooLong,
        _ => null,
    };
}
