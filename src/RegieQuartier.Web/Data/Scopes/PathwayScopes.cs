using System.Security.Claims;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the pathways, and of what is written under them.</summary>
internal static class PathwayScopes
{
    /// <summary>All the pathways of an employee: the one that is open first, then from the last one on.</summary>
    public static IOrderedQueryable<IntegrationPathway> LatestFirstOf(this IQueryable<IntegrationPathway> pathways, Guid employeeId) => pathways
        .Where(pathway => pathway.EmployeeId == employeeId)
        .OrderByDescending(pathway => pathway.ClosedOn == null).ThenByDescending(pathway => pathway.OpenedOn).ThenByDescending(pathway => pathway.Id);

    /// <summary>The pathway that the head of a record names: none once it went, with the contract that had opened it by mistake.</summary>
    public static IQueryable<IntegrationPathway> OfRecord(this IQueryable<IntegrationPathway> pathways, EmployeeFile file)
    {
        var id = file.Pathway?.Id;
        return pathways.Where(pathway => pathway.Id == id);
    }

    /// <summary>The interviews of the pathway that the head of a record names.</summary>
    public static IQueryable<Interview> OfRecord(this IQueryable<Interview> interviews, EmployeeFile file)
    {
        var id = file.Pathway?.Id;
        return interviews.Where(interview => interview.PathwayId == id);
    }

    /// <summary>What was withdrawn from the pathway that the head of a record names.</summary>
    public static IQueryable<WithdrawnEntry> OfRecord(this IQueryable<WithdrawnEntry> entries, EmployeeFile file)
    {
        var id = file.Pathway?.Id;
        return entries.Where(entry => entry.PathwayId == id);
    }

    /// <summary>Those of whom an advisor follows on a day (<see cref="EmployeeScopes.IdsFollowedBy(RegieQuartierDbContext, ClaimsPrincipal, DateOnly)"/>).</summary>
    public static IQueryable<IntegrationPathway> FollowedBy(this IQueryable<IntegrationPathway> pathways, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day)
    {
        var followed = db.IdsFollowedBy(user, day);
        return pathways.Where(pathway => followed.Contains(pathway.EmployeeId));
    }

    /// <summary>Those that lie under one at least of some contracts, for a day at least.</summary>
    /// <param name="pathways">The pathways.</param>
    /// <param name="contracts">The contracts, of integration.</param>
    public static IQueryable<IntegrationPathway> Under(this IQueryable<IntegrationPathway> pathways, IQueryable<EmploymentContract> contracts) => pathways.Where(pathway =>
        contracts.Any(contract => contract.EmployeeId == pathway.EmployeeId
            && (contract.LastDay == null || contract.LastDay >= pathway.OpenedOn) && (pathway.ClosedOn == null || contract.StartsOn <= pathway.ClosedOn)));

    /// <summary>Those whose barriers were not rated for the exit. Of who died nobody asks.</summary>
    public static IQueryable<IntegrationPathway> WithoutExitReview(this IQueryable<IntegrationPathway> pathways, RegieQuartierDbContext db) => pathways.Where(pathway =>
        !db.PathwayReviews.Any(review => review.PathwayId == pathway.Id && review.Moment == ReviewMoment.Exit)
        && !db.PathwayExits.Any(exit => exit.PathwayId == pathway.Id && exit.ReasonCode == ExitReason.Death));

    /// <summary>The exits of an employee, under any pathway.</summary>
    public static IQueryable<PathwayExit> OfEmployee(this IQueryable<PathwayExit> exits, RegieQuartierDbContext db, Guid employeeId) =>
        exits.Where(exit => db.IntegrationPathways.Any(pathway => pathway.Id == exit.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>The goals of an employee, under any pathway.</summary>
    public static IQueryable<PathwayGoal> OfEmployee(this IQueryable<PathwayGoal> goals, RegieQuartierDbContext db, Guid employeeId) =>
        goals.Where(goal => db.IntegrationPathways.Any(pathway => pathway.Id == goal.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>The goals still to be reached (<see cref="GoalStatusMeaning.IsOpen(GoalStatus)"/>).</summary>
    public static IQueryable<PathwayGoal> ToReach(this IQueryable<PathwayGoal> goals) =>
        goals.Where(goal => goal.Status == GoalStatus.Proposed || goal.Status == GoalStatus.Agreed || goal.Status == GoalStatus.InProgress);

    /// <summary>The actions still to be done (<see cref="GoalStatusMeaning.IsOpen(PathwayActionStatus)"/>).</summary>
    public static IQueryable<PathwayAction> ToDo(this IQueryable<PathwayAction> actions) =>
        actions.Where(action => action.Status == PathwayActionStatus.Planned || action.Status == PathwayActionStatus.InProgress);

    /// <summary>
    /// The day that was agreed in the last interview of each, when nobody gave it an hour yet: nothing was planned or begun after it.
    /// One look in the index for each pathway, however long it is.
    /// </summary>
    public static IQueryable<AgreedDay> AgreedDays(this IQueryable<IntegrationPathway> pathways, RegieQuartierDbContext db) => pathways.Select(pathway => new AgreedDay
    {
        PathwayId = pathway.Id,
        On = db.Interviews
            .Where(interview => interview.PathwayId == pathway.Id)
            .OrderByDescending(interview => interview.StartsAt).ThenByDescending(interview => interview.Id)
            .Select(interview => interview.State == InterviewState.Completed ? interview.NextOn : null)
            .FirstOrDefault(),
    });

    /// <summary>The assessments of an employee, under any pathway.</summary>
    public static IQueryable<SkillAssessment> OfEmployee(this IQueryable<SkillAssessment> assessments, RegieQuartierDbContext db, Guid employeeId) =>
        assessments.Where(assessment => db.IntegrationPathways.Any(pathway => pathway.Id == assessment.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>What was withdrawn from the pathways of an employee.</summary>
    public static IQueryable<WithdrawnEntry> OfEmployee(this IQueryable<WithdrawnEntry> entries, RegieQuartierDbContext db, Guid employeeId) =>
        entries.Where(entry => db.IntegrationPathways.Any(pathway => pathway.Id == entry.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>The trainings of an employee, under any pathway.</summary>
    public static IQueryable<TrainingEnrolment> OfEmployee(this IQueryable<TrainingEnrolment> trainings, RegieQuartierDbContext db, Guid employeeId) =>
        trainings.Where(training => db.IntegrationPathways.Any(pathway => pathway.Id == training.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>The diagnoses of an employee, under any pathway.</summary>
    public static IQueryable<PathwayReview> OfEmployee(this IQueryable<PathwayReview> reviews, RegieQuartierDbContext db, Guid employeeId) =>
        reviews.Where(review => db.IntegrationPathways.Any(pathway => pathway.Id == review.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>The barriers of an employee, under any pathway.</summary>
    public static IQueryable<PathwayBarrier> OfEmployee(this IQueryable<PathwayBarrier> barriers, RegieQuartierDbContext db, Guid employeeId) =>
        barriers.Where(barrier => db.IntegrationPathways.Any(pathway => pathway.Id == barrier.PathwayId && pathway.EmployeeId == employeeId));
}

/// <summary>The day that was agreed for the next interview of a pathway, without its hour yet.</summary>
internal sealed record AgreedDay
{
    /// <summary>The pathway.</summary>
    public required Guid PathwayId { get; init; }

    /// <summary>The day; null when none was agreed, or when its hour is known.</summary>
    public required DateOnly? On { get; init; }
}
