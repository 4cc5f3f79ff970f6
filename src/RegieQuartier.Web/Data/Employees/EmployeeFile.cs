using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>The head of an employee's record, the same on each of its pages, and what its reader may do there.</summary>
/// <param name="Id">The employee.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="ReferentId">The advisor who follows them, if any: not somebody whose account is closed, or who is not an advisor any more.</param>
/// <param name="ReferentName">Their name.</param>
/// <param name="SupervisorName">The supervisor who runs their crew, if any.</param>
/// <param name="Contract">The contract that runs, else the next one, else the last one; null for who cannot read it, or without any.</param>
/// <param name="Pass">The last PASS IAE; null for who cannot read it, or without any.</param>
/// <param name="Pathway">The pathway that is open, else the last one; null for who cannot read it, or without any.</param>
/// <param name="Rights">What the reader may see and do.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record EmployeeFile(
    Guid Id,
    string FullName,
    Guid? ReferentId,
    string? ReferentName,
    string? SupervisorName,
    ContractLine? Contract,
    PassLine? Pass,
    PathwayLine? Pathway,
    EmployeeRights Rights,
    DateOnly Today)
{
    /// <summary>What the head counts down to, beside what ends: on the first page of the record alone; null on the others.</summary>
    public FileAhead? Ahead { get; init; }

    /// <summary>Whether the reader follows the employee, who has a pathway, open or closed.</summary>
    public bool IsFollowedHere => Rights.Follows && Pathway is not null;

    /// <summary>Whether the reader gives dates to interviews of that kind: they follow the employee, and it takes place in their pathway.</summary>
    public bool PlansInterviews(InterviewKind kind) => Rights.Follows && Pathway is { } pathway && kind.TakesPlaceIn(pathway.ClosedOn);

    /// <summary>Whether the reader makes the reviews of that moment: they follow the employee, and it is made in their pathway.</summary>
    public bool MakesReviews(ReviewMoment moment) => Rights.Follows && Pathway is { } pathway && moment.IsMadeIn(pathway.ClosedOn);

    /// <summary>Whether the reader writes in the pathway: they follow the employee, and it is open.</summary>
    public bool CanWritePathway => Rights.Follows && Pathway is { ClosedOn: null };
}

/// <summary>A contract, in short.</summary>
/// <param name="Id">The contract.</param>
/// <param name="Type">Its kind.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="WeeklyMinutes">Minutes of work a week.</param>
/// <param name="Dates">All that says where it stands.</param>
/// <param name="IsBroken">Whether it was ended before its term, or is to be.</param>
public sealed record ContractLine(Guid Id, ContractType Type, string JobTitle, int WeeklyMinutes, ContractDates Dates, bool IsBroken)
{
    /// <summary>Whether it may be renewed on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsRenewableOn(DateOnly day) => Dates.LastDay >= day && !IsBroken && !Type.IsPermanent();
}

/// <summary>A PASS IAE, in short.</summary>
/// <param name="Id">The PASS.</param>
/// <param name="Dates">All that says where it stands.</param>
public sealed record PassLine(Guid Id, PassDates Dates);

/// <summary>A pathway of integration, in short.</summary>
/// <param name="Id">The pathway.</param>
/// <param name="OpenedOn">First day.</param>
/// <param name="ClosedOn">Last day; null while it is open.</param>
public sealed record PathwayLine(Guid Id, DateOnly OpenedOn, DateOnly? ClosedOn);
