using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Own.Parts;

/// <summary>The trainings and the immersions of a person, the latest first; those that were given up are left aside.</summary>
public static class OwnStages
{
    public static async Task<IReadOnlyList<OwnStage>> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var employeeId = file.Id;
        var trainings = await db.TrainingEnrolments.AsNoTracking()
            .Where(training => training.Status != TrainingStatus.Abandoned && db.IntegrationPathways.Any(pathway => pathway.Id == training.PathwayId && pathway.EmployeeId == employeeId))
            .Select(training => new OwnStage(training.Id, false, training.Title, training.StartsOn, training.EndsOn, training.Status == TrainingStatus.Completed || training.Status == TrainingStatus.Certified, training.Status == TrainingStatus.Certified))
            .ToListAsync(cancellation);
        var immersions = await db.WorkImmersions.AsNoTracking()
            .Where(immersion => immersion.EmployeeId == employeeId && immersion.CancelledOn == null)
            .Select(immersion => new OwnStage(immersion.Id, true, immersion.JobTitle + ", " + immersion.HostName, immersion.StartsOn, immersion.EndsOn, immersion.ConcludedOn != null, false))
            .ToListAsync(cancellation);
        return [.. trainings.Concat(immersions).OrderByDescending(stage => stage.StartsOn).ThenByDescending(stage => stage.Id)];
    }
}

/// <summary>A training, or an immersion.</summary>
/// <param name="Id">It.</param>
/// <param name="IsImmersion">Whether it is with a host employer.</param>
/// <param name="Title">What it is.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="IsDone">Whether it is written down that it took place.</param>
/// <param name="IsCertified">Whether a certificate came of it.</param>
public sealed record OwnStage(Guid Id, bool IsImmersion, string Title, DateOnly StartsOn, DateOnly EndsOn, bool IsDone, bool IsCertified);
