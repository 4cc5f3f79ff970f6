using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Passes;

/// <summary>
/// A PASS IAE: the right of one person to a pathway of integration through work, which follows them from one organisation
/// to another. Its end is its first end, moved by each suspension and by each extension that was granted.
/// </summary>
public sealed partial class IaePass
{
    private readonly List<PassSuspension> _suspensions = [];
    private readonly List<PassExtension> _extensions = [];
    private readonly List<WithdrawnPassChange> _withdrawnChanges = [];

    private IaePass()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>Its number, unique among those that stand; null once it was withdrawn as somebody else's.</summary>
    public PassNumber? Number { get; private set; }

    /// <summary>First day: that of the first hiring, here or elsewhere.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day it would have without suspension or extension.</summary>
    public DateOnly FirstEndsOn { get; private set; }

    /// <summary>Days that suspensions declared by other organisations added to its end.</summary>
    public int SuspendedElsewhereDays { get; private set; }

    /// <summary>Days that extensions asked for by other organisations added to its end: they count in what a reason allows in all.</summary>
    public int ExtendedElsewhereDays { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The day it was withdrawn; null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public PassWithdrawal? WithdrawalReason { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it stands: it was not withdrawn.</summary>
    public bool Stands => WithdrawnOn is null;

    /// <summary>All that says where it stands.</summary>
    public PassDates Dates => new(StartsOn, EndsOn, [.. _suspensions.Select(suspension => new DaySpan(suspension.StartsOn, suspension.EndsOn))]);

    /// <summary>When it was held, in order.</summary>
    public IReadOnlyList<PassSuspension> Suspensions => [.. _suspensions.OrderBy(suspension => suspension.StartsOn)];

    /// <summary>Demands to extend it, in order.</summary>
    public IReadOnlyList<PassExtension> Extensions => [.. _extensions.OrderBy(extension => extension.RequestedOn).ThenBy(extension => extension.Id)];

    /// <summary>What was believed to move its end, and was withdrawn, in order.</summary>
    public IReadOnlyList<WithdrawnPassChange> WithdrawnChanges => [.. _withdrawnChanges.OrderBy(change => change.WithdrawnOn).ThenBy(change => change.Id)];

    /// <summary>Writes down a PASS that a person received, and that nothing moved yet.</summary>
    /// <param name="employeeId">Whose it is.</param>
    /// <param name="number">Its number.</param>
    /// <param name="startsOn">First day.</param>
    /// <param name="law">The figures that hold.</param>
    public static IaePass Receive(Guid employeeId, PassNumber number, DateOnly startsOn, LegalValues law) =>
        Of(employeeId, new PassTerms(number, startsOn), new PassElsewhere(0, 0), law);

    /// <summary>Writes down a PASS that a person comes in with, or says why it cannot be as it is said.</summary>
    /// <param name="employeeId">Whose it is.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="law">The figures that hold.</param>
    public static Result<IaePass> Receive(Guid employeeId, PassTerms terms, LegalValues law)
    {
        var elsewhere = terms.Elsewhere(law);
        return elsewhere.Refused ? elsewhere.Refusal : Of(employeeId, terms, elsewhere.Value, law);
    }

    /// <summary>Holds it for a while.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day.</param>
    /// <param name="siae">The kind of the organisation that declares it.</param>
    /// <param name="today">The day it is declared.</param>
    /// <param name="law">The figures that hold.</param>
    public Result Suspend(SuspensionReason reason, DateOnly startsOn, DateOnly endsOn, SiaeKind siae, DateOnly today, LegalValues law)
    {
        var refusal = !Stands ? PassRefusals.Withdrawn : EndsOn < today ? PassRefusals.Expired : RefusalToHold(null, reason, startsOn, endsOn, siae, today, law);
        if (refusal is not null)
        {
            return refusal;
        }

        _suspensions.Add(PassSuspension.Of(this, reason, startsOn, endsOn, today));
        Recount();
        return Result.Done;
    }

    /// <summary>The person comes back sooner than was declared: the suspension that covers that day ends the day before.</summary>
    /// <param name="day">The day they come back.</param>
    public Result Resume(DateOnly day)
    {
        if (_suspensions.Find(suspension => suspension.Covers(day)) is not { } current)
        {
            return PassRefusals.NotSuspended;
        }

        if (current.StartsOn == day)
        {
            _suspensions.Remove(current);
        }
        else
        {
            current.EndOn(day.AddDays(-1));
        }

        Recount();
        return Result.Done;
    }

    /// <summary>Whether the person came back on a day: the suspension before it ended the day before.</summary>
    /// <param name="day">The day.</param>
    public bool IsBackOn(DateOnly day) => _suspensions.Exists(suspension => suspension.EndsOn == day.AddDays(-1)) && !_suspensions.Exists(suspension => suspension.Covers(day));

    /// <summary>Asks for a longer PASS. Without a prescriber's agreement to wait for, it is longer at once.</summary>
    /// <param name="demand">What is asked for.</param>
    /// <param name="today">The day of the demand.</param>
    /// <param name="law">The figures that hold.</param>
    public Result<PassExtension> Extend(ExtensionDemand demand, DateOnly today, LegalValues law)
    {
        if (RefusalToExtend(demand, today, law) is { } refusal)
        {
            return refusal;
        }

        var extension = PassExtension.Ask(this, demand.Reason, demand.EndsOn, today);
        _extensions.Add(extension);
        Recount();
        return extension;
    }

    /// <summary>The prescriber agreed.</summary>
    /// <param name="extension">The demand.</param>
    /// <param name="today">The day of the answer.</param>
    public Result Grant(PassExtension extension, DateOnly today)
    {
        OwnOrThrow(extension);
        if (extension.State != ExtensionState.Pending)
        {
            return PassRefusals.ExtensionDecided;
        }

        extension.Grant(EndsOn, today);
        Recount();
        return Result.Done;
    }

    /// <summary>The prescriber said no.</summary>
    /// <param name="extension">The demand.</param>
    /// <param name="denial">Why.</param>
    /// <param name="today">The day of the answer.</param>
    public Result Deny(PassExtension extension, ExtensionDenial denial, DateOnly today)
    {
        OwnOrThrow(extension);
        if (extension.State != ExtensionState.Pending)
        {
            return PassRefusals.ExtensionDecided;
        }

        extension.Deny(denial, today);
        return Result.Done;
    }

    // Of one that is corrected, what it moved itself counts for nothing.
    private Refusal? RefusalToHold(PassSuspension? corrected, SuspensionReason reason, DateOnly startsOn, DateOnly endsOn, SiaeKind siae, DateOnly declaredOn, LegalValues law) => startsOn switch
    {
        _ when reason == SuspensionReason.BridgingContract && siae is not (SiaeKind.Ei or SiaeKind.Aci) => PassRefusals.BridgingNotHere,
        _ when endsOn < startsOn => PassRefusals.SuspensionEndsBeforeItStarts,
        _ when startsOn < StartsOn || startsOn > EndsOn.AddDays(-(corrected?.Days ?? 0)) => PassRefusals.SuspensionOutsidePass,
        _ when startsOn < declaredOn.AddDays(-law.Whole(LegalRule.PassSuspensionBackdatingDays, declaredOn)) => PassRefusals.SuspensionTooFarBack,
        _ when endsOn >= startsOn.AddMonths(law.Whole(LegalRule.PassSuspensionMonths, declaredOn)) => PassRefusals.SuspensionTooLong,
        _ when _suspensions.Any(other => other != corrected && other.StartsOn <= endsOn && startsOn <= other.EndsOn) => PassRefusals.SuspensionOverlaps,
        _ when _suspensions.Any(other => other != corrected && other.StartsOn > endsOn && !(corrected?.StartsOn < other.StartsOn)) => PassRefusals.SuspensionBeforeAnother,
        _ => null,
    };

    private Refusal? RefusalToExtend(ExtensionDemand demand, DateOnly today, LegalValues law)
    {
        var days = demand.EndsOn.DayNumber - EndsOn.DayNumber;
        return demand switch
        {
            _ when !Stands => PassRefusals.Withdrawn,
            _ when _extensions.Exists(other => other.State == ExtensionState.Pending) => PassRefusals.ExtensionPending,
            _ when Dates.StatusOn(today) == IaePassStatus.Suspended => PassRefusals.ExtensionWhileSuspended,
            _ when !Dates.IsInExtensionWindow(today, law) => PassRefusals.ExtensionOutsideWindow,
            { Reason: ExtensionReason.ParticularDifficulties } when !demand.Siae.KnowsParticularDifficulties() => PassRefusals.ExtensionNotHere,
            _ when demand.Reason.Age() is { } age && demand.BornOn.AddYears(law.Whole(age, today)) > EndsOn => PassRefusals.ExtensionTooYoung,
            _ when days <= 0 => PassRefusals.ExtensionEndsTooSoon,
            { Reason: ExtensionReason.CompleteTraining } when demand.TrainingEndsOn is not { } trained || trained < demand.EndsOn => PassRefusals.ExtensionBeyondTraining,
            _ when days > law.Whole(demand.Reason.AtOnce(), today) => PassRefusals.ExtensionTooLong,
            _ when demand.Reason.InAll() is { } cap && ExtendedElsewhereDays + GrantedDays + days > law.Whole(cap, today) => PassRefusals.ExtensionsTooLongInAll,
            _ => null,
        };
    }

    private static IaePass Of(Guid employeeId, PassTerms terms, PassElsewhere elsewhere, LegalValues law)
    {
        var pass = new IaePass { Id = Guid.CreateVersion7(), EmployeeId = employeeId };
        pass.Say(terms, elsewhere, law);
        return pass;
    }

    private void Say(PassTerms terms, PassElsewhere elsewhere, LegalValues law)
    {
        (Number, StartsOn, FirstEndsOn) = (terms.Number, terms.StartsOn, terms.FirstEndsOn(law));
        (SuspendedElsewhereDays, ExtendedElsewhereDays) = (elsewhere.SuspendedDays, elsewhere.ExtendedDays);
        Recount();
    }

    private void OwnOrThrow(PassExtension extension)
    {
        if (!_extensions.Contains(extension))
        {
            throw new ArgumentException("The extension of another PASS.", nameof(extension));
        }
    }

    private int GrantedDays => _extensions.Where(extension => extension.State == ExtensionState.Granted).Sum(extension => extension.Days);

    private int MovedHere => _suspensions.Sum(suspension => suspension.Days) + GrantedDays;

    private void Recount() => EndsOn = FirstEndsOn.AddDays(SuspendedElsewhereDays + ExtendedElsewhereDays + MovedHere);
}
