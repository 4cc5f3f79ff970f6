using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>Why CDDI may go beyond their limit in one organisation (Code du travail, art. L5132-15-1).</summary>
public enum BeyondLimitReason
{
    /// <summary>To finish a training under way.</summary>
    TrainingUnderWay,

    /// <summary>Fifty years and over, with particular difficulties.</summary>
    Senior,

    /// <summary>A recognised disabled worker, with particular difficulties.</summary>
    DisabledWorker,

    /// <summary>Particularly serious difficulties; ACI and AI only.</summary>
    ParticularDifficulties,
}

/// <summary>The decision that lets CDDI go beyond their limit.</summary>
/// <param name="Reason">Why.</param>
/// <param name="DecidedOn">The day it was decided.</param>
/// <param name="TrainingEndsOn">Last day of the training, when it is to finish one.</param>
public sealed record BeyondLimit(BeyondLimitReason Reason, DateOnly DecidedOn, DateOnly? TrainingEndsOn = null)
{
    /// <summary>Why the contract may not last until that day even so; null when it may.</summary>
    internal Refusal? RefusalFor(DateOnly endsOn, DateOnly limit, DateOnly extendedLimit, DateOnly bornOn, SiaeKind? siae, LegalValues law) => Reason switch
    {
        BeyondLimitReason.TrainingUnderWay => TrainingEndsOn >= endsOn ? null : ContractRefusals.BeyondTraining,
        BeyondLimitReason.Senior => bornOn.AddYears(law.Whole(LegalRule.SeniorAge, DecidedOn)) <= endsOn ? null : ContractRefusals.TooYoungToGoBeyond,
        BeyondLimitReason.DisabledWorker => null,
        _ when siae is not { } kind || !kind.KnowsParticularDifficulties() => ContractRefusals.DifficultiesNotHere,
        _ when endsOn > extendedLimit => ContractRefusals.BeyondExtendedLimit,
        _ when endsOn > Later(limit, DecidedOn).AddMonths(law.Whole(LegalRule.CddiExtensionMonths, DecidedOn)) => ContractRefusals.DecisionTooLong,
        _ => null,
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
