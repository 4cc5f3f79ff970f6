namespace RegieQuartier.Domain.Employment;

/// <summary>What happened to a contract.</summary>
public enum ContractChangeKind
{
    /// <summary>It was signed.</summary>
    Concluded,

    /// <summary>It was renewed: a later end.</summary>
    Renewed,

    /// <summary>Its hours, its job, its qualification or its end changed.</summary>
    Amended,
}

/// <summary>One step of a contract: what it says from a day on. The steps are never changed, and tell its whole story.</summary>
public sealed class ContractChange
{
    private ContractChange()
    {
    }

    /// <summary>Version 7 identifier: sorts by the order in which they were written.</summary>
    public Guid Id { get; private set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; private set; }

    /// <summary>What happened.</summary>
    public ContractChangeKind Kind { get; private set; }

    /// <summary>From which day it holds.</summary>
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>The last day from then on; null for a permanent contract.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Minutes of work a week from then on.</summary>
    public int WeeklyMinutes { get; private set; }

    /// <summary>The job from then on.</summary>
    public string JobTitle { get; private set; } = "";

    /// <summary>The qualification from then on; empty when it was not said.</summary>
    public string Qualification { get; private set; } = "";

    /// <summary>Why it goes beyond the limit of CDDI, when it does.</summary>
    public BeyondLimitReason? BeyondReason { get; private set; }

    /// <summary>Who decided that; null when nobody did, or before it was kept.</summary>
    public BeyondDecider? BeyondDecidedBy { get; private set; }

    /// <summary>The day that was decided.</summary>
    public DateOnly? BeyondDecidedOn { get; private set; }

    /// <summary>Until when the prefect allows fewer hours than the minimum, as it was granted then; null when that did not change.</summary>
    public DateOnly? FewerHoursUntil { get; private set; }

    /// <summary>The day it was written down.</summary>
    public DateOnly RecordedOn { get; private set; }

    internal static ContractChange Of(EmploymentContract contract, ContractChangeKind kind, ContractStep step, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        ContractId = contract.Id,
        Kind = kind,
        EffectiveOn = step.EffectiveOn,
        EndsOn = step.EndsOn,
        WeeklyMinutes = step.WeeklyMinutes,
        JobTitle = step.JobTitle,
        Qualification = step.Qualification ?? contract.Qualification,
        BeyondReason = step.Beyond?.Reason,
        BeyondDecidedBy = step.Beyond?.DecidedBy,
        BeyondDecidedOn = step.Beyond?.DecidedOn,
        FewerHoursUntil = step.FewerHoursUntil == contract.FewerHoursUntil ? null : step.FewerHoursUntil,
        RecordedOn = today,
    };

    internal void Qualify(string qualification) => Qualification = qualification;
}

/// <summary>What a contract is to say from a day on.</summary>
/// <param name="EffectiveOn">From which day.</param>
/// <param name="EndsOn">Last day; null for a permanent contract.</param>
/// <param name="WeeklyMinutes">Minutes of work a week.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="Beyond">The decision to go beyond the limit of CDDI, if it does.</param>
/// <param name="FewerHoursUntil">Until when the prefect allows fewer hours than the minimum, as it is granted or granted anew; null when that does not change.</param>
/// <param name="Qualification">The qualification; null when it does not change.</param>
public sealed record ContractStep(
    DateOnly EffectiveOn, DateOnly? EndsOn, int WeeklyMinutes, string JobTitle, BeyondLimit? Beyond = null, DateOnly? FewerHoursUntil = null, string? Qualification = null);
