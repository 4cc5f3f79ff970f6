namespace RegieQuartier.Domain.Common;

/// <summary>
/// A business "no" that a person can provoke. It carries no sentence: what is read on screen is
/// written beside the views, from <see cref="Code"/>.
/// </summary>
/// <param name="Code">Stable name in dotted lower case, such as <c>appointment.slot-taken</c>.</param>
/// <param name="Field">Name of the form's field it belongs to, or null when it concerns the whole act.</param>
public sealed record Refusal(string Code, string? Field = null);
