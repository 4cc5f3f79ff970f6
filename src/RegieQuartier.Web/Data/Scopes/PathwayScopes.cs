using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the pathways, and of what is written under them.</summary>
internal static class PathwayScopes
{
    /// <summary>The pathways of an employee: the one that is open first, then from the last one on.</summary>
    public static IOrderedQueryable<IntegrationPathway> LatestOf(this IQueryable<IntegrationPathway> pathways, Guid employeeId) => pathways
        .Where(pathway => pathway.EmployeeId == employeeId)
        .OrderByDescending(pathway => pathway.ClosedOn == null).ThenByDescending(pathway => pathway.OpenedOn);

    /// <summary>The trainings of an employee, under any pathway.</summary>
    public static IQueryable<TrainingEnrolment> OfEmployee(this IQueryable<TrainingEnrolment> trainings, RegieQuartierDbContext db, Guid employeeId) =>
        trainings.Where(training => db.IntegrationPathways.Any(pathway => pathway.Id == training.PathwayId && pathway.EmployeeId == employeeId));
}
