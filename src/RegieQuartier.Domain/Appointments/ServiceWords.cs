namespace RegieQuartier.Domain.Appointments;

/// <summary>What residents read of a help, in one language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">A few examples under the name.</param>
/// <param name="ToBring">What to bring, a thing a line.</param>
public sealed record ServiceWords(string Name, string Summary, IReadOnlyList<string> ToBring);
