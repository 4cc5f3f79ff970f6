using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Passes;

/// <summary>What is asked for when a PASS IAE is to be extended.</summary>
/// <param name="Reason">Why.</param>
/// <param name="EndsOn">The last day wanted.</param>
/// <param name="Siae">The kind of the organisation that asks.</param>
/// <param name="BornOn">The person's birth date, which some reasons need.</param>
/// <param name="TrainingEndsOn">Last day of the training to finish, for <see cref="ExtensionReason.CompleteTraining"/>.</param>
public sealed record ExtensionDemand(ExtensionReason Reason, DateOnly EndsOn, SiaeKind Siae, DateOnly BornOn, DateOnly? TrainingEndsOn = null);
