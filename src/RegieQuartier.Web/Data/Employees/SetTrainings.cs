using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>A training read to be changed.</summary>
/// <param name="File">The head of the record.</param>
/// <param name="Training">The training.</param>
/// <param name="Pathway">Its pathway.</param>
public sealed record OpenTraining(EmployeeFile File, TrainingEnrolment Training, IntegrationPathway Pathway);

/// <summary>Plans the trainings of employees and keeps where each stands.</summary>
public sealed class SetTrainings(RegieQuartierDbContext db, OpenEmployee open, RecordTrail trail)
{
    /// <summary>
    /// Reads a training to change it, anew: what was tried before is forgotten. Null when the reader may not change it, or when
    /// the employee has no such training.
    /// </summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="trainingId">The training.</param>
    /// <param name="user">Who would change it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<OpenTraining?> OpenAsync(Guid employeeId, Guid trainingId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return await open.ReadAsync(employeeId, user, cancellation) is { Rights.Follows: true } file
            && await db.TrainingEnrolments.OfEmployee(db, employeeId).FirstOrDefaultAsync(known => known.Id == trainingId, cancellation) is { } training
                ? new OpenTraining(file, training, await db.IntegrationPathways.AsNoTracking().FirstAsync(pathway => pathway.Id == training.PathwayId, cancellation))
                : null;
    }

    /// <summary>Plans a training. The employee has a pathway.</summary>
    public async Task<Result> PlanAsync(EmployeeFile file, TrainingTerms terms, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await db.IntegrationPathways.LatestFirstOf(file.Id).FirstOrDefaultAsync(cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var planned = TrainingEnrolment.Plan(pathway, terms);
        if (planned.Refused)
        {
            return planned.Refusal;
        }

        db.TrainingEnrolments.Add(planned.Value);
        return await trail.SaveAsync(AuditActions.TrainingPlanned, file.Id, user, cancellation);
    }

    /// <summary>Keeps a change that was made, unless somebody changed the training since <paramref name="version"/>.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="done">What came of the change.</param>
    /// <param name="found">The training.</param>
    /// <param name="version">Its version when the form was shown.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> KeepAsync(string action, Result done, OpenTraining found, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (done.Refused)
        {
            return done;
        }

        // What was typed may be what is there: the row is written in any case, and its version tells.
        db.Entry(found.Training).Property(known => known.Version).OriginalValue = version;
        db.Entry(found.Training).Property(known => known.Status).IsModified = true;
        return await trail.SaveAsync(action, found.File.Id, user, cancellation);
    }
}
