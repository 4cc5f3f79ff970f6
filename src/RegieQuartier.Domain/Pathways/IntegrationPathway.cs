using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// The integration pathway of an employee, from the day they come in to their exit, under one contract or several. Who comes
/// back later opens another. One open at most for each employee: PostgreSQL sees to it.
/// </summary>
public sealed class IntegrationPathway
{
    /// <summary>Longest adjustment of work, in characters.</summary>
    public const int WorkAdjustmentMaxLength = 200;

    /// <summary>Longest words of the person, in characters.</summary>
    public const int OwnWordsMaxLength = 600;

    private IntegrationPathway()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>Last day; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>
    /// Whether they came in from a priority area; null while nobody checked. It is said of the address of that day, so that who
    /// moves later changes no figure of the past.
    /// </summary>
    public bool? EnteredFromPriorityArea { get; private set; }

    /// <summary>The day that was checked.</summary>
    public DateOnly? EntryAreaCheckedOn { get; private set; }

    /// <summary>
    /// What it changes at work, as the supervisor reads it: « pas de port de charges de plus de 10 kg ». The effect alone, never
    /// why; empty when there is none.
    /// </summary>
    public string WorkAdjustment { get; private set; } = "";

    /// <summary>The day that was noted last; null when it never was.</summary>
    public DateOnly? WorkAdjustedOn { get; private set; }

    /// <summary>The account of who noted it last; null when nobody did.</summary>
    public Guid? WorkAdjustedBy { get; private set; }

    /// <summary>What the person says of it in their own words, which they or their advisor type; empty while they said nothing.</summary>
    public string OwnWords { get; private set; } = "";

    /// <summary>The day they were typed last; null when they never were.</summary>
    public DateOnly? OwnWordsOn { get; private set; }

    /// <summary>The account of who typed them last; null when nobody did.</summary>
    public Guid? OwnWordsBy { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it goes on.</summary>
    public bool IsOpen => ClosedOn is null;

    /// <summary>Opens a pathway. Whether the employee has another one open is for PostgreSQL to say.</summary>
    /// <param name="employeeId">Whose it is.</param>
    /// <param name="openedOn">First day.</param>
    /// <param name="area">What was checked of the address they come in from, if anybody did.</param>
    public static IntegrationPathway Open(Guid employeeId, DateOnly openedOn, PriorityAreaCheck? area = null) =>
        new() { Id = Guid.CreateVersion7(), EmployeeId = employeeId, OpenedOn = openedOn, EnteredFromPriorityArea = area?.Inside, EntryAreaCheckedOn = area?.CheckedOn };

    /// <summary>The pathway that opens with a contract: the first one of integration, when no pathway is open. Null with the others.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="hasOpenOne">Whether the employee has a pathway that is open, or one that opened since.</param>
    /// <param name="area">What was checked of the address they come in from, if anybody did.</param>
    public static IntegrationPathway? OpenWith(EmploymentContract contract, bool hasOpenOne, PriorityAreaCheck? area) =>
        contract.Type.IsIntegration() && !hasOpenOne ? Open(contract.EmployeeId, contract.StartsOn, area) : null;

    /// <summary>Somebody checked, later or better, whether the address they came in from was in a priority area.</summary>
    /// <param name="area">What they found.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result NoteEntryArea(PriorityAreaCheck area, DateOnly today)
    {
        if (area.CheckedOn > today)
        {
            return EmployeeRefusals.AreaCheckedInFuture;
        }

        // The same answer again is no other check: it keeps its day.
        if (area.Inside != EnteredFromPriorityArea)
        {
            (EnteredFromPriorityArea, EntryAreaCheckedOn) = (area.Inside, area.CheckedOn);
        }

        return Result.Done;
    }

    /// <summary>Ends it.</summary>
    /// <param name="on">Last day.</param>
    public Result Close(DateOnly on)
    {
        if (!IsOpen)
        {
            return PathwayRefusals.Closed;
        }

        if (on < OpenedOn)
        {
            return PathwayRefusals.ClosesBeforeItOpens;
        }

        ClosedOn = on;
        return Result.Done;
    }

    /// <summary>Whether a contract of integration with these dates can stand beside it: none runs on once the pathway is closed.</summary>
    /// <param name="contract">The contract.</param>
    public Result Admit(ContractDates contract) => IsOpen || contract.LastDay <= ClosedOn ? Result.Done : PathwayRefusals.ClosedBeforeContractEnds;

    /// <summary>
    /// Whether the break of a contract of integration can move: not while its exit leans on it, being of that very day, nor to a
    /// day after the exit. The break of a contract of another pathway is nothing to this one.
    /// </summary>
    /// <param name="was">The last day, as the break sets it.</param>
    /// <param name="becomes">The last day that would be; null for a permanent contract that runs on.</param>
    /// <param name="isFollowedUp">Whether a call was noted after its exit.</param>
    /// <param name="isAnotherOpen">Whether another pathway is open since.</param>
    public Result AdmitNewEnd(DateOnly was, DateOnly? becomes, bool isFollowedUp, bool isAnotherOpen) => this switch
    {
        _ when !ExitLeansOn(was, becomes) => Result.Done,
        _ when isFollowedUp => PathwayRefusals.FollowedExitLeansOnTermination,
        _ when isAnotherOpen => PathwayRefusals.FormerExitLeansOnTermination,
        _ => PathwayRefusals.ExitLeansOnTermination,
    };

    /// <summary>It goes on after all. Whether the employee has opened another one meanwhile is for PostgreSQL to say.</summary>
    public Result Reopen()
    {
        if (IsOpen)
        {
            return PathwayRefusals.NotClosed;
        }

        ClosedOn = null;
        return Result.Done;
    }

    /// <summary>Says what it changes at work, or that it changes nothing any more.</summary>
    /// <param name="effect">The effect on work, never why; empty when there is none.</param>
    /// <param name="authorId">The account of who says so.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result AdjustWork(string effect, Guid authorId, DateOnly today)
    {
        if (!IsOpen)
        {
            return PathwayRefusals.Closed;
        }

        if (effect.Length > WorkAdjustmentMaxLength)
        {
            return PathwayRefusals.WorkAdjustmentTooLong;
        }

        if (SecretPatterns.AppearIn(effect))
        {
            return PathwayRefusals.WorkAdjustmentHoldsSecret;
        }

        (WorkAdjustment, WorkAdjustedBy, WorkAdjustedOn) = (effect, authorId, today);
        return Result.Done;
    }

    /// <summary>Writes what the person says of it, or that they say nothing any more.</summary>
    /// <param name="words">Their own words; empty to take them away.</param>
    /// <param name="authorId">The account of who types them: the person, or who follows them.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result WriteOwnWords(string words, Guid authorId, DateOnly today)
    {
        if (!IsOpen)
        {
            return PathwayRefusals.Closed;
        }

        if (words.Length > OwnWordsMaxLength)
        {
            return PathwayRefusals.OwnWordsTooLong;
        }

        if (SecretPatterns.AppearIn(words))
        {
            return PathwayRefusals.OwnWordsHoldSecret;
        }

        (OwnWords, OwnWordsBy, OwnWordsOn) = (words, authorId, today);
        return Result.Done;
    }

    private bool ExitLeansOn(DateOnly was, DateOnly? becomes) =>
        ClosedOn is { } closedOn && was >= OpenedOn && was <= closedOn && was != becomes && (was == closedOn || becomes is not { } last || last > closedOn);
}
