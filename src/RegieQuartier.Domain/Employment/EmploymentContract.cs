using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>An employment contract of one person with the régie, from its signature to its end.</summary>
public sealed partial class EmploymentContract
{
    /// <summary>Longest job title, in characters.</summary>
    public const int JobTitleMaxLength = 80;

    /// <summary>Longest qualification, in characters.</summary>
    public const int QualificationMaxLength = 80;

    private readonly List<ContractChange> _changes = [];
    private readonly List<ContractSuspension> _suspensions = [];
    private readonly List<WithdrawnSuspension> _withdrawnSuspensions = [];
    private readonly List<WithdrawnTermination> _withdrawnTerminations = [];

    private EmploymentContract()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is employed.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>The agreement with the State it is made under; null for a post that is not one of integration.</summary>
    public Guid? AgreementId { get; private set; }

    /// <summary>Its kind.</summary>
    public ContractType Type { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, as it was agreed last; null for a permanent contract.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Minutes of work a week, as they were agreed last.</summary>
    public int WeeklyMinutes { get; private set; }

    /// <summary>The job, as it was agreed last.</summary>
    public string JobTitle { get; private set; } = "";

    /// <summary>The qualification, as it was agreed last: the staff register names it beside the job. Empty when it was not said.</summary>
    public string Qualification { get; private set; } = "";

    /// <summary>Last day of the trial period; null without one.</summary>
    public DateOnly? TrialEndsOn { get; private set; }

    /// <summary>Until when the prefect allows fewer hours than the minimum, as it was granted last.</summary>
    public DateOnly? FewerHoursUntil { get; private set; }

    /// <summary>The day it ended, when it was broken.</summary>
    public DateOnly? TerminatedOn { get; private set; }

    /// <summary>Why it was broken.</summary>
    public TerminationReason? TerminationReason { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>The last day worked under it: that of its break, or that agreed; null for a permanent contract that runs.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>All that says where it stands.</summary>
    public ContractDates Dates => new(StartsOn, LastDay, [.. _suspensions.Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn))]);

    /// <summary>Its steps, in order.</summary>
    public IReadOnlyList<ContractChange> Changes => [.. _changes.OrderBy(change => change.EffectiveOn).ThenBy(change => change.Id)];

    /// <summary>When it was held, in order.</summary>
    public IReadOnlyList<ContractSuspension> Suspensions => [.. _suspensions.OrderBy(suspension => suspension.StartsOn)];

    /// <summary>The suspensions that were noted, then withdrawn, in order.</summary>
    public IReadOnlyList<WithdrawnSuspension> WithdrawnSuspensions => [.. _withdrawnSuspensions.OrderBy(withdrawn => withdrawn.WithdrawnOn).ThenBy(withdrawn => withdrawn.Id)];

    /// <summary>The breaks that were noted, then withdrawn, in order.</summary>
    public IReadOnlyList<WithdrawnTermination> WithdrawnTerminations => [.. _withdrawnTerminations.OrderBy(withdrawn => withdrawn.WithdrawnOn).ThenBy(withdrawn => withdrawn.Id)];

    /// <summary>Signs a contract, or says why it cannot be.</summary>
    /// <param name="party">The person, with their other contracts.</param>
    /// <param name="agreement">The agreement with the State, for a post of integration.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="beyond">The decision to go beyond the limit of CDDI, if it does.</param>
    /// <param name="today">The day it is written down.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<EmploymentContract> Sign(
        ContractParty party, SiaeAgreement? agreement, ContractTerms terms, BeyondLimit? beyond, DateOnly today, LegalValues law)
    {
        if (ContractRules.RefusalFor(party, agreement, terms, beyond, today, law) is { } refusal)
        {
            return refusal;
        }

        var contract = new EmploymentContract
        {
            Id = Guid.CreateVersion7(),
            EmployeeId = party.EmployeeId,
            AgreementId = terms.Type.IsIntegration() ? agreement!.Id : null,
            Type = terms.Type,
            StartsOn = terms.StartsOn,
            TrialEndsOn = terms.TrialEndsOn,
        };
        contract.Take(ContractChangeKind.Concluded, new ContractStep(terms.StartsOn, terms.EndsOn, terms.WeeklyMinutes, terms.JobTitle, beyond, terms.FewerHoursUntil, terms.Qualification), today);
        return contract;
    }

    /// <summary>Minutes of work a week on a day.</summary>
    /// <param name="day">The day, from the first on.</param>
    public int WeeklyMinutesOn(DateOnly day) => Changes.Last(change => change.EffectiveOn <= day || change.Kind == ContractChangeKind.Concluded).WeeklyMinutes;

    /// <summary>The last day it may have without a decision to go beyond the limit of CDDI; null for what is not one.</summary>
    /// <param name="party">The person, with their other contracts.</param>
    /// <param name="law">The figures that hold.</param>
    public DateOnly? LatestEnd(ContractParty party, LegalValues law) =>
        Type == ContractType.Cddi ? ContractRules.LastDayWithin(LegalRule.CddiMaximumMonths, party, this, StartsOn, law) : null;

    /// <summary>Renews it until a later day, with other hours if need be. There is no second trial period.</summary>
    /// <param name="party">The person, with their other contracts.</param>
    /// <param name="siae">The kind of the agreement it is made under, if any.</param>
    /// <param name="step">What it says from then on.</param>
    /// <param name="today">The day it is written down.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Renew(ContractParty party, SiaeKind? siae, ContractStep step, DateOnly today, LegalValues law) =>
        Change(ContractChangeKind.Renewed, step, ContractRules.RefusalToRenew(party, this, siae, step, today, law), today);

    /// <summary>Changes its hours, its job, its qualification or its end from a day on, or until when it may have fewer hours than the minimum.</summary>
    /// <param name="party">The person, with their other contracts.</param>
    /// <param name="siae">The kind of the agreement it is made under, if any.</param>
    /// <param name="step">What it says from then on.</param>
    /// <param name="today">The day it is written down.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Amend(ContractParty party, SiaeKind? siae, ContractStep step, DateOnly today, LegalValues law) =>
        Change(ContractChangeKind.Amended, step, ContractRules.RefusalToAmend(party, this, siae, step, today, law), today);

    /// <summary>Holds it for a while.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day.</param>
    public Result Suspend(ContractSuspensionReason reason, DateOnly startsOn, DateOnly endsOn)
    {
        if (RefusalToHold(null, startsOn, endsOn) is { } refusal)
        {
            return refusal;
        }

        _suspensions.Add(ContractSuspension.Of(this, reason, startsOn, endsOn));
        return Result.Done;
    }

    /// <summary>The person comes back: the suspension that covers that day ends the day before.</summary>
    /// <param name="day">The day they come back.</param>
    public Result Resume(DateOnly day)
    {
        if (_suspensions.Find(suspension => suspension.Covers(day)) is not { } current)
        {
            return ContractRefusals.NotSuspended;
        }

        if (current.StartsOn == day)
        {
            _suspensions.Remove(current);
        }
        else
        {
            current.EndOn(day.AddDays(-1));
        }

        return Result.Done;
    }

    /// <summary>Whether the person came back on a day: the suspension before it ended the day before.</summary>
    /// <param name="day">The day.</param>
    public bool IsBackOn(DateOnly day) => _suspensions.Exists(suspension => suspension.EndsOn == day.AddDays(-1)) && !_suspensions.Exists(suspension => suspension.Covers(day));

    /// <summary>Breaks it before its end, or ends a permanent one. Its suspensions end with it, and those that were to come are withdrawn.</summary>
    /// <param name="day">Last day.</param>
    /// <param name="reason">Why.</param>
    public Result Terminate(DateOnly day, TerminationReason reason) =>
        TerminateOn(day, reason, TerminatedOn is null ? ContractRules.RefusalToBreak(this, day, reason) : ContractRefusals.Over);

    private Refusal? RefusalToHold(ContractSuspension? corrected, DateOnly startsOn, DateOnly endsOn) => startsOn switch
    {
        _ when endsOn < startsOn || startsOn < StartsOn || endsOn > (LastDay ?? DateOnly.MaxValue) => ContractRefusals.SuspensionOutside,
        _ when _suspensions.Exists(other => other != corrected && other.StartsOn <= endsOn && startsOn <= other.EndsOn) => ContractRefusals.SuspensionOverlaps,
        _ => null,
    };

    private Result TerminateOn(DateOnly day, TerminationReason reason, Refusal? refusal)
    {
        if (refusal is not null)
        {
            return refusal;
        }

        (TerminatedOn, TerminationReason, LastDay) = (day, reason, day);
        EndSuspensionsWith(day);
        return Result.Done;
    }

    // A contract that is over is held no more: what was still to come of a suspension falls with it.
    private void EndSuspensionsWith(DateOnly day)
    {
        foreach (var fallen in _suspensions.Where(suspension => suspension.StartsOn > day).ToList())
        {
            _suspensions.Remove(fallen);
            _withdrawnSuspensions.Add(WithdrawnSuspension.Of(fallen, SuspensionWithdrawal.NeverHeld, day));
        }

        foreach (var running in _suspensions.Where(suspension => suspension.EndsOn > day))
        {
            running.EndOn(day);
        }
    }

    private Result Change(ContractChangeKind kind, ContractStep step, Refusal? refusal, DateOnly today)
    {
        if (refusal is not null)
        {
            return refusal;
        }

        Take(kind, step, today);
        return Result.Done;
    }

    private void Take(ContractChangeKind kind, ContractStep step, DateOnly today)
    {
        _changes.Add(ContractChange.Of(this, kind, step, today));
        (EndsOn, LastDay, WeeklyMinutes, JobTitle, FewerHoursUntil) = (step.EndsOn, step.EndsOn, step.WeeklyMinutes, step.JobTitle, step.FewerHoursUntil ?? FewerHoursUntil);
        Qualification = step.Qualification ?? Qualification;
    }
}
