using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the pathways, and of what is written under them.</summary>
internal static class PathwayScopes
{
    /// <summary>The pathways of an employee: the one that is open first, then from the last one on.</summary>
    public static IOrderedQueryable<IntegrationPathway> LatestOf(this IQueryable<IntegrationPathway> pathways, Guid employeeId) => pathways
        .Where(pathway => pathway.EmployeeId == employeeId)
        .OrderByDescending(pathway => pathway.ClosedOn == null).ThenByDescending(pathway => pathway.OpenedOn);

    /// <summary>The exits of an employee, under any pathway.</summary>
    public static IQueryable<PathwayExit> OfEmployee(this IQueryable<PathwayExit> exits, RegieQuartierDbContext db, Guid employeeId) =>
        exits.Where(exit => db.IntegrationPathways.Any(pathway => pathway.Id == exit.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>The goals of an employee, under any pathway.</summary>
    public static IQueryable<PathwayGoal> OfEmployee(this IQueryable<PathwayGoal> goals, RegieQuartierDbContext db, Guid employeeId) =>
        goals.Where(goal => db.IntegrationPathways.Any(pathway => pathway.Id == goal.PathwayId && pathway.EmployeeId == employeeId));

    /// <summary>The actions still to be done (<see cref="GoalStatusMeaning.IsOpen(PathwayActionStatus)"/>).</summary>
    public static IQueryable<PathwayAction> ToDo(this IQueryable<PathwayAction> actions) =>
        actions.Where(action => action.Status == PathwayActionStatus.Planned || action.Status == PathwayActionStatus.InProgress);

    /// <summary>Those that ended on the day of a next one to which nobody gave an hour: nothing was planned or begun after them.</summary>
    public static IQueryable<Interview> AwaitingAnHour(this IQueryable<Interview> interviews) => interviews.Where(interview =>
        interview.NextOn != null && interview.State == InterviewState.Completed
        && !interviews.Any(later => later.PathwayId == interview.PathwayId && later.StartsAt > interview.StartsAt));

    /// <summary>The assessments of an employee, under any pathway.</summary>
    public static IQueryable<SkillAssessment> OfEmployee(this IQueryable<SkillAssessment> assessments, RegieQuartierDbContext db, Guid employeeId) =>
        assessments.Where(assessment => db.IntegrationPathways.Any(pathway => pathway.Id == assessment.PathwayId && pathway.EmployeeId == employeeId));

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
