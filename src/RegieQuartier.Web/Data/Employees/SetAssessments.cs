using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes down what somebody saw of an employee's skills. None is changed afterwards: another one is made.</summary>
public sealed class SetAssessments(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>Writes down an assessment, once for a form. The employee has a pathway and the reader assesses their skills.</summary>
    /// <param name="file">The record.</param>
    /// <param name="madeOn">The day it was made.</param>
    /// <param name="levels">The level of each skill of the grid.</param>
    /// <param name="formKey">The form's one-time key.</param>
    /// <param name="user">Who makes it.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> MakeAsync(EmployeeFile file, DateOnly madeOn, IReadOnlyDictionary<Guid, SkillLevel> levels, Guid formKey, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await db.IntegrationPathways.LatestFirstOf(file.Id).FirstOrDefaultAsync(cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var made = SkillAssessment.Make(pathway, madeOn, user.AccountId(), file.Rights.AssessesAs!.Value, levels, time.Today, formKey);
        if (made.Refused)
        {
            return made.Refusal;
        }

        var kept = await OncePerForm.WriteAsync(() => FindSameAsync(made.Value, cancellation), () => AddAsync(made.Value, file, user, cancellation));
        return kept.Refusal is { } refusal ? refusal : Result.Done;
    }

    private async Task<Result<SkillAssessment>> AddAsync(SkillAssessment made, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.SkillAssessments.Add(made);
        var saved = await trail.SaveAsync(AuditActions.SkillsAssessed, file.Id, user, cancellation);
        return saved.Refusal is { } refusal ? refusal : made;
    }

    // The form came twice, and says the same: it was kept the first time.
    private async Task<SkillAssessment?> FindSameAsync(SkillAssessment made, CancellationToken cancellation) =>
        await db.SkillAssessments.AsNoTracking().Include(known => known.Ratings)
            .FirstOrDefaultAsync(known => known.FormKey == made.FormKey && known.PathwayId == made.PathwayId && known.AuthorId == made.AuthorId, cancellation) is { } kept
        && kept.MadeOn == made.MadeOn
        && kept.Ratings.Select(rating => (rating.SkillId, rating.Level)).SequenceEqual(made.Ratings.Select(rating => (rating.SkillId, rating.Level)))
            ? kept
            : null;
}
