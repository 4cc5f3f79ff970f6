using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Passes;

/// <summary>How what was written of a PASS IAE by mistake is corrected, or withdrawn.</summary>
public sealed partial class IaePass
{
    /// <summary>Corrects its number, its first day, or what others added to its end. What was noted here must still hold.</summary>
    /// <param name="terms">What it says from now on.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Correct(PassTerms terms, LegalValues law)
    {
        var elsewhere = terms.Elsewhere(law, MovedHere);
        if ((Stands ? elsewhere.Refusal : PassRefusals.Withdrawn) is { } refusal)
        {
            return refusal;
        }

        var end = terms.FirstEndsOn(law).AddDays(elsewhere.Value!.SuspendedDays + elsewhere.Value.ExtendedDays + GrantedDays);
        if (_suspensions.Exists(suspension => suspension.StartsOn < terms.StartsOn) || !Hold(end, Held(_suspensions)))
        {
            return PassRefusals.SuspensionLeansOnDays;
        }

        Say(terms, elsewhere.Value, law);
        return Result.Done;
    }

    /// <summary>
    /// Withdraws it: it was a mistake. What was noted of it goes first. The number of another person does not stay in this record.
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Withdraw(PassWithdrawal reason, DateOnly today)
    {
        if (!Stands)
        {
            return PassRefusals.Withdrawn;
        }

        if (_suspensions.Count > 0 || _extensions.Exists(extension => extension.State != ExtensionState.Denied))
        {
            return PassRefusals.ChangesLean;
        }

        (WithdrawnOn, WithdrawalReason) = (today, reason);
        if (reason == PassWithdrawal.OtherPerson)
        {
            Number = null;
        }

        return Result.Done;
    }

    /// <summary>Corrects a suspension, by the rules of the day it was declared. Those that follow must still hold.</summary>
    /// <param name="suspension">The suspension.</param>
    /// <param name="reason">Why.</param>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day.</param>
    /// <param name="siae">The kind of the organisation that declares it.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Correct(PassSuspension suspension, SuspensionReason reason, DateOnly startsOn, DateOnly endsOn, SiaeKind siae, LegalValues law)
    {
        OwnOrThrow(suspension);
        if (RefusalToHold(suspension, reason, startsOn, endsOn, siae, suspension.DeclaredOn, law) is { } refusal)
        {
            return refusal;
        }

        if (!Hold(EndWithoutSuspensions, [.. Held(Without(suspension)), (startsOn, endsOn.DayNumber - startsOn.DayNumber)]))
        {
            return PassRefusals.SuspensionLeans;
        }

        suspension.Say(reason, startsOn, endsOn);
        Recount();
        return Result.Done;
    }

    /// <summary>Withdraws a suspension that was a mistake. Those that follow must still hold.</summary>
    /// <param name="suspension">The suspension.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Withdraw(PassSuspension suspension, PassWithdrawal reason, DateOnly today)
    {
        OwnOrThrow(suspension);
        if (!Hold(EndWithoutSuspensions, Held(Without(suspension))))
        {
            return PassRefusals.SuspensionLeans;
        }

        _suspensions.Remove(suspension);
        _withdrawnChanges.Add(WithdrawnPassChange.Of(suspension, reason, today));
        Recount();
        return Result.Done;
    }

    /// <summary>Withdraws an extension, or the demand of one, that was a mistake, whatever was answered.</summary>
    /// <param name="extension">The extension.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Withdraw(PassExtension extension, PassWithdrawal reason, DateOnly today)
    {
        OwnOrThrow(extension);
        if (extension.State == ExtensionState.Granted && !Hold(EndWithoutSuspensions.AddDays(-extension.Days), Held(_suspensions)))
        {
            return PassRefusals.SuspensionLeans;
        }

        _extensions.Remove(extension);
        _withdrawnChanges.Add(WithdrawnPassChange.Of(extension, reason, today));
        Recount();
        return Result.Done;
    }

    private DateOnly EndWithoutSuspensions => EndsOn.AddDays(-_suspensions.Sum(suspension => suspension.Days));

    private IEnumerable<PassSuspension> Without(PassSuspension suspension) => _suspensions.Where(other => other != suspension);

    private static IEnumerable<(DateOnly StartsOn, int Days)> Held(IEnumerable<PassSuspension> suspensions) => suspensions.Select(suspension => (suspension.StartsOn, suspension.Days));

    // Each suspension starts while the PASS runs, its end being moved by those before it.
    private static bool Hold(DateOnly end, IEnumerable<(DateOnly StartsOn, int Days)> suspensions)
    {
        foreach (var (startsOn, days) in suspensions.OrderBy(one => one.StartsOn))
        {
            if (startsOn > end)
            {
                return false;
            }

            end = end.AddDays(days);
        }

        return true;
    }

    private void OwnOrThrow(PassSuspension suspension)
    {
        if (!_suspensions.Contains(suspension))
        {
            throw new ArgumentException("The suspension of another PASS.", nameof(suspension));
        }
    }
}
