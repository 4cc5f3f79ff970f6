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

/// <summary>Who decides that CDDI go beyond their limit, once the situation of the person and what was done for them are looked at.</summary>
public enum BeyondDecider
{
    /// <summary>An authorised prescriber.</summary>
    Prescriber,

    /// <summary>The régie itself, for somebody whom it hired directly.</summary>
    Employer,
}

/// <summary>The decision that lets CDDI go beyond their limit.</summary>
/// <param name="Reason">Why.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedOn">The day it was decided.</param>
/// <param name="TrainingEndsOn">Last day of the training, when it is to finish one.</param>
public sealed record BeyondLimit(BeyondLimitReason Reason, BeyondDecider DecidedBy, DateOnly DecidedOn, DateOnly? TrainingEndsOn = null)
{
    /// <summary>Whether a step of a contract was taken on this very decision.</summary>
    internal bool Carries(ContractChange change) => (change.BeyondReason, change.BeyondDecidedOn) == (Reason, DecidedOn);

    /// <summary>Why the contract may not last until that day even so; null when it may.</summary>
    internal Refusal? RefusalFor(BeyondCase asked, LegalValues law) => Reason switch
    {
        BeyondLimitReason.TrainingUnderWay => TrainingEndsOn >= asked.EndsOn ? null : ContractRefusals.BeyondTraining,
        BeyondLimitReason.Senior => asked.BornOn.AddYears(law.Whole(LegalRule.SeniorAge, DecidedOn)) <= asked.EndsOn ? null : ContractRefusals.TooYoungToGoBeyond,
        BeyondLimitReason.DisabledWorker => null,
        _ when asked.Siae is not { } kind || !kind.KnowsParticularDifficulties() => ContractRefusals.DifficultiesNotHere,
        _ when asked.EndsOn > asked.ExtendedLimit => ContractRefusals.BeyondExtendedLimit,
        _ when asked.EndsOn > default(CalendarSpan).LastDayWithin(asked.AddsFrom, law.Whole(LegalRule.CddiExtensionMonths, DecidedOn)) => ContractRefusals.DecisionTooLong,
        _ => null,
    };
}

/// <summary>What a decision to go beyond the limit is asked for.</summary>
/// <param name="EndsOn">The last day that the contract would have.</param>
/// <param name="AddsFrom">
/// The first day that the decision adds: after the limit, and after the end that was agreed before it. A second decision may be
/// taken ahead, and adds to the first one.
/// </param>
/// <param name="ExtendedLimit">The last day of all, for particular difficulties.</param>
/// <param name="BornOn">The birth date of the person.</param>
/// <param name="Siae">The kind of the agreement that the contract is made under, if any.</param>
internal sealed record BeyondCase(DateOnly EndsOn, DateOnly AddsFrom, DateOnly ExtendedLimit, DateOnly BornOn, SiaeKind? Siae);
