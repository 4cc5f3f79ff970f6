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
        { HasHours: true } => ContractRefusals.HoursLean,
        { Pathway.IsOpen: false } => ContractRefusals.ExitLeans,
        { SharesPathway: true, Pathway: { } pathway } when pathway.OpenedOn == StartsOn => ContractRefusals.OpensPathwayOfAnother,
        { LeavingPathway: { } pathway } when pathway.WorkAdjustment.Length + pathway.OwnWords.Length > 0 => ContractRefusals.PathwayLeans,
        _ => WithdrawnContract.Of(this, reason, today),
    };
}
