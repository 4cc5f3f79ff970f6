using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes down what somebody saw of an employee's skills, and corrects or withdraws what was a mistake.</summary>
public sealed class SetAssessments(RegieQuartierDbContext db, RecordLock alone, RecordTrail trail, ParisTime time)
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

    /// <summary>An assessment of the employee that the reader made, to correct or to withdraw it; null when there is no such one.</summary>
    public Task<SkillAssessment?> FindOwnAsync(EmployeeFile file, Guid assessmentId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var me = user.AccountId();
        return db.SkillAssessments.Include(known => known.Ratings).OfEmployee(db, file.Id).FirstOrDefaultAsync(known => known.Id == assessmentId && known.AuthorId == me, cancellation);
    }

    /// <summary>Whether an address was that of an assessment of the employee that was withdrawn.</summary>
    public Task<bool> IsWithdrawnAsync(EmployeeFile file, Guid assessmentId, CancellationToken cancellation) =>
        db.WithdrawnEntries.OfEmployee(db, file.Id).AnyAsync(entry => entry.Id == assessmentId, cancellation);

    /// <summary>Corrects an assessment, unless another window did since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectAsync(
        SkillAssessment assessment, DateOnly madeOn, IReadOnlyDictionary<Guid, SkillLevel> levels, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        if (await db.IntegrationPathways.FirstOrDefaultAsync(pathway => pathway.Id == assessment.PathwayId, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var corrected = assessment.Correct(pathway, madeOn, user.AccountId(), levels, time.Today);
        if (corrected.Refused)
        {
            return corrected;
        }

        // Its ratings alone may change: the assessment itself is written in any case, and its version tells.
        db.Entry(assessment).Property(known => known.Version).OriginalValue = version;
        db.Entry(assessment).Property(known => known.MadeOn).IsModified = true;
        return await trail.SaveAsync(AuditActions.AssessmentCorrected, file.Id, user, turn, cancellation);
    }

    /// <summary>
    /// Withdraws an assessment, unless another window changed it since <paramref name="version"/>: its levels go, and that there was one
    /// stays. One at a time: what comes second finds it gone, as it was meant.
    /// </summary>
    public async Task<Result> WithdrawAsync(Guid assessmentId, EntryWithdrawal reason, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        db.ChangeTracker.Clear();
        if (await FindOwnAsync(file, assessmentId, user, cancellation) is not { } assessment)
        {
            return await IsWithdrawnAsync(file, assessmentId, cancellation) ? Result.Done : Constraints.ChangedMeanwhile;
        }

        if (assessment.Version != version)
        {
            return Constraints.ChangedMeanwhile;
        }

        var withdrawn = assessment.Withdraw(user.AccountId(), reason, time.Today);
        if (withdrawn.Refused)
        {
            return withdrawn.Refusal;
        }

        db.Add(withdrawn.Value);
        db.Remove(assessment);
        return await trail.SaveAsync(AuditActions.AssessmentWithdrawn, file.Id, user, turn, cancellation);
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
