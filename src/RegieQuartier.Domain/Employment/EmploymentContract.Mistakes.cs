using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <content>What was written down wrongly, or not at all.</content>
public sealed partial class EmploymentContract
{
    /// <summary>Whether its qualification may be noted, or corrected: while a contract that has one lasts, an amendment changes it.</summary>
    /// <param name="today">The day, in Paris.</param>
    public bool MayBeQualifiedOn(DateOnly today) => Qualification.Length == 0 || LastDay < today;

    /// <summary>
    /// Notes the qualification that was not said when it was signed, or corrects that of a contract that is over: the staff register
    /// names it, of who has left too. Its steps that said the same as the last one say the new one.
    /// </summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Qualify(string qualification, DateOnly today)
    {
        if (!MayBeQualifiedOn(today))
        {
            return ContractRefusals.AlreadyQualified;
        }

        if (qualification.Length == 0)
        {
            return ContractRefusals.QualificationMissing;
        }

        foreach (var change in _changes.Where(change => string.Equals(change.Qualification, Qualification, StringComparison.Ordinal)))
        {
            change.Qualify(qualification);
        }

        Qualification = qualification;
        return Result.Done;
    }

    /// <summary>Corrects the day of its break, or why it was broken. The contracts that were signed since keep their place.</summary>
    /// <param name="day">Last day.</param>
    /// <param name="reason">Why.</param>
    /// <param name="party">The person, with their other contracts.</param>
    /// <param name="law">The figures that hold.</param>
    public Result CorrectTermination(DateOnly day, TerminationReason reason, ContractParty party, LegalValues law) => TerminatedOn is null
        ? ContractRefusals.NotTerminated
        : TerminateOn(day, reason, ContractRules.RefusalToBreak(this, day, reason) ?? ContractRules.RefusalForEnd(party, this, day, law));

    /// <summary>Withdraws its break: it runs again until the end that was agreed. That a break was noted stays known, without its reason.</summary>
    /// <param name="reason">Why it is withdrawn.</param>
    /// <param name="party">The person, with their other contracts.</param>
    /// <param name="today">The day it is withdrawn.</param>
    /// <param name="law">The figures that hold.</param>
    public Result WithdrawTermination(TerminationWithdrawal reason, ContractParty party, DateOnly today, LegalValues law)
    {
        if (TerminatedOn is not { } day)
        {
            return ContractRefusals.NotTerminated;
        }

        if (ContractRules.RefusalForEnd(party, this, EndsOn, law) is { } refusal)
        {
            return refusal;
        }

        _withdrawnTerminations.Add(WithdrawnTermination.Of(this, day, reason, today));
        (TerminatedOn, TerminationReason, LastDay) = (null, null, EndsOn);
        return Result.Done;
    }

    /// <summary>Corrects why and when it was held. The days that a PASS IAE is held because it was stay held.</summary>
    /// <param name="suspension">The suspension.</param>
    /// <param name="reason">Why.</param>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day.</param>
    /// <param name="passHeld">The days that a PASS IAE of the person is held because the contract is.</param>
    public Result Correct(ContractSuspension suspension, ContractSuspensionReason reason, DateOnly startsOn, DateOnly endsOn, IReadOnlyList<DaySpan> passHeld)
    {
        OwnOrThrow(suspension);
        if (RefusalToHold(suspension, startsOn, endsOn) is { } refusal)
        {
            return refusal;
        }

        if (LeaningOn(suspension, passHeld).Any(days => days.First < startsOn || days.Last > endsOn))
        {
            return ContractRefusals.PassLeansOnSuspension;
        }

        suspension.Say(reason, startsOn, endsOn);
        return Result.Done;
    }

    /// <summary>Withdraws a suspension that was a mistake, while no PASS IAE is held because of it. Its days stay known, without its reason.</summary>
    /// <param name="suspension">The suspension.</param>
    /// <param name="reason">Why it is withdrawn.</param>
    /// <param name="passHeld">The days that a PASS IAE of the person is held because the contract is.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Withdraw(ContractSuspension suspension, SuspensionWithdrawal reason, IReadOnlyList<DaySpan> passHeld, DateOnly today)
    {
        OwnOrThrow(suspension);
        if (LeaningOn(suspension, passHeld).Any())
        {
            return ContractRefusals.PassLeansOnSuspension;
        }

        _suspensions.Remove(suspension);
        _withdrawnSuspensions.Add(WithdrawnSuspension.Of(suspension, reason, today));
        return Result.Done;
    }

    /// <summary>
    /// Whether the staff register keeps it: it is over, or was once noted to be, and was written down while it ran, or more than a
    /// month ago. The register names who left for five years more (Code du travail, art. R1221-26). One that was written down wrongly
    /// afterwards, with days that it does not have, may go while it is fresh.
    /// </summary>
    /// <param name="today">The day, in Paris.</param>
    public bool StaysInRegister(DateOnly today) =>
        _withdrawnTerminations.Select(broken => broken.TerminatedOn).Append(LastDay ?? DateOnly.MaxValue).Min() is var over
        && over < today
        && _changes.Min(change => change.RecordedOn) is var written
        && (written <= over || written < today.AddMonths(-1));

    /// <summary>
    /// Withdraws it: it was a mistake, and nothing leans on it. What is left says what was believed; the contract itself goes, and
    /// with it the pathway that it alone opened.
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <param name="uses">What leans on it.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result<WithdrawnContract> Withdraw(ContractWithdrawal reason, ContractUses uses, DateOnly today) => uses switch
    {
        _ when TerminatedOn is not null => ContractRefusals.BreakLeans,
        _ when StaysInRegister(today) => ContractRefusals.StaysInRegister,
        { HasHours: true } => ContractRefusals.HoursLean,
        { Pathway.IsOpen: false } => ContractRefusals.ExitLeans,
        { SharesPathway: true, Pathway: { } pathway } when pathway.OpenedOn == StartsOn => ContractRefusals.OpensPathwayOfAnother,
        { LeavingPathway: { } pathway } when pathway.WorkAdjustment.Length + pathway.OwnWords.Length > 0 => ContractRefusals.PathwayLeans,
        _ => WithdrawnContract.Of(this, reason, today),
    };

    // Of the days that a PASS is held because the contract is, those that it is by this suspension.
    private static IEnumerable<DaySpan> LeaningOn(ContractSuspension suspension, IReadOnlyList<DaySpan> passHeld) => passHeld
        .Where(held => held.First <= suspension.EndsOn && suspension.StartsOn <= held.Last)
        .Select(held => new DaySpan(held.First > suspension.StartsOn ? held.First : suspension.StartsOn, held.Last < suspension.EndsOn ? held.Last : suspension.EndsOn));

    private void OwnOrThrow(ContractSuspension suspension)
    {
        if (!_suspensions.Contains(suspension))
        {
            throw new ArgumentException("The suspension of another contract.", nameof(suspension));
        }
    }
}
