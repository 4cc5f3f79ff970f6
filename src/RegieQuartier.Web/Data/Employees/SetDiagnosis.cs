using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Rates the barriers of a pathway at its moments, and notes where each of them stands.</summary>
public sealed class SetDiagnosis(RegieQuartierDbContext db, RecordLock alone, RecordTrail trail, ParisTime time)
{
    /// <summary>Writes a review down, once for a form. What was lifted and stands in the way again is reopened with it.</summary>
    public Task<Result<PathwayReview>> WriteAsync(
        EmployeeFile file, ReviewMoment moment, DateOnly madeOn, IReadOnlyDictionary<BarrierKind, ObstacleLevel> ratings, Guid formKey, ClaimsPrincipal user, CancellationToken cancellation) => OncePerForm.WriteAsync(
        () => FindWrittenAsync(file, formKey, cancellation),
        async () =>
        {
            await using var turn = await alone.TakeAsync(file.Id, cancellation);
            if (await db.IntegrationPathways.OfRecord(file).FirstOrDefaultAsync(cancellation) is not { } pathway)
            {
                return Constraints.ChangedMeanwhile;
            }

            var others = await ReviewsAsync(pathway.Id, cancellation);
            var written = PathwayReview.Write(pathway, others, moment, madeOn, user.AccountId(), ratings, time.Today, formKey);
            if (written.Refused)
            {
                return written;
            }

            db.PathwayReviews.Add(written.Value);
            await BringBackAsync(written.Value, pathway, others, [], user, cancellation);
            var saved = await trail.SaveAsync(AuditActions.PathwayReviewed, file.Id, user, turn, cancellation);
            return saved.Refusal is { } refusal ? refusal : written;
        });

    /// <summary>A review of the pathway, to correct it; null when there is no such one.</summary>
    public Task<PathwayReview?> FindReviewAsync(EmployeeFile file, Guid reviewId, CancellationToken cancellation)
    {
        var pathwayId = file.Pathway?.Id;
        return db.PathwayReviews.Include(review => review.Ratings).FirstOrDefaultAsync(review => review.Id == reviewId && review.PathwayId == pathwayId, cancellation);
    }

    /// <summary>
    /// Corrects a review, which reopens barriers as writing it does, and lifts again those that it had reopened by mistake, unless
    /// another window did since <paramref name="version"/>.
    /// </summary>
    public async Task<Result> CorrectAsync(
        PathwayReview review, IReadOnlyDictionary<BarrierKind, ObstacleLevel> ratings, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var said = review.InTheWay;
        var corrected = review.Correct(user.AccountId(), ratings);
        if (corrected.Refused)
        {
            return corrected;
        }

        // What another review says at the same moment counts for what is lifted again.
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        var others = (await ReviewsAsync(review.PathwayId, cancellation)).FindAll(other => other.Id != review.Id);
        await LiftAgainAsync(review, others, file, user, cancellation);
        var pathway = await db.IntegrationPathways.FirstAsync(known => known.Id == review.PathwayId, cancellation);
        await BringBackAsync(review, pathway, others, said, user, cancellation);
        // Its ratings alone may change: the review itself is written in any case, and its version tells.
        db.Entry(review).Property(known => known.Version).OriginalValue = version;
        db.Entry(review).Property(known => known.Moment).IsModified = true;
        return await trail.SaveAsync(AuditActions.PathwayReviewCorrected, file.Id, user, turn, cancellation);
    }

    /// <summary>
    /// Withdraws a review, unless another window changed it since <paramref name="version"/>: its levels go, the barriers that it had
    /// reopened are lifted again, and that there was one stays. One at a time: what comes second finds it gone, as it was meant.
    /// </summary>
    public async Task<Result> WithdrawAsync(Guid reviewId, EntryWithdrawal reason, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        db.ChangeTracker.Clear();
        if (await FindReviewAsync(file, reviewId, cancellation) is not { } review)
        {
            return await IsWithdrawnAsync(file, reviewId, cancellation) ? Result.Done : Constraints.ChangedMeanwhile;
        }

        if (review.Version != version)
        {
            return Constraints.ChangedMeanwhile;
        }

        var withdrawn = review.Withdraw(user.AccountId(), reason, time.Today);
        if (withdrawn.Refused)
        {
            return withdrawn.Refusal;
        }

        var others = (await ReviewsAsync(review.PathwayId, cancellation)).FindAll(other => other.Id != review.Id);
        NoteBarriers(review.LiftAll(await BroughtBackByAsync(review, cancellation), others, time.Today), file.Id, user);
        db.Add(withdrawn.Value);
        db.Remove(review);
        return await trail.SaveAsync(AuditActions.PathwayReviewWithdrawn, file.Id, user, turn, cancellation);
    }

    /// <summary>Whether an address was that of a review of the pathway that was withdrawn.</summary>
    public Task<bool> IsWithdrawnAsync(EmployeeFile file, Guid reviewId, CancellationToken cancellation) =>
        db.WithdrawnEntries.OfRecord(file).AnyAsync(entry => entry.Id == reviewId, cancellation);

    /// <summary>Where a barrier of the pathway stands; null while nobody noted it.</summary>
    public Task<PathwayBarrier?> FindBarrierAsync(EmployeeFile file, BarrierKind kind, CancellationToken cancellation)
    {
        var pathwayId = file.Pathway?.Id;
        return db.PathwayBarriers.FirstOrDefaultAsync(barrier => barrier.PathwayId == pathwayId && barrier.Kind == kind, cancellation);
    }

    /// <summary>Notes a barrier, and who helps with it already.</summary>
    public async Task<Result> IdentifyAsync(EmployeeFile file, BarrierKind kind, BarrierHelp help, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await db.IntegrationPathways.OfRecord(file).FirstOrDefaultAsync(cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var identified = PathwayBarrier.Identify(pathway, kind, user.AccountId(), time.Today);
        if (identified.Refused)
        {
            return identified.Refusal;
        }

        var helped = identified.Value.Support(help.Inside, help.Outside, user.AccountId(), time.Today);
        if (helped.Refused)
        {
            return helped;
        }

        db.PathwayBarriers.Add(identified.Value);
        return await trail.SaveAsync(AuditActions.BarrierNoted, file.Id, user, cancellation);
    }

    /// <summary>Notes what became of a barrier, unless somebody did since <paramref name="version"/>.</summary>
    public async Task<Result> StepAsync(
        PathwayBarrier barrier, BarrierStep step, BarrierHelp help, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (file.Pathway is { ClosedOn: not null })
        {
            return PathwayRefusals.Closed;
        }

        if (barrier.Version != version)
        {
            return Constraints.ChangedMeanwhile;
        }

        var (me, today) = (user.AccountId(), time.Today);
        var stepped = step switch
        {
            BarrierStep.Support => barrier.Support(help.Inside, help.Outside, me, today),
            BarrierStep.Resolve => barrier.Resolve(me, today),
            BarrierStep.Persist => barrier.Persist(me, today),
            BarrierStep.Reopen => barrier.Reopen(me, today),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        };
        return stepped.Refused ? stepped : await trail.SaveAsync(AuditActions.BarrierNoted, file.Id, user, cancellation);
    }

    private Task<List<PathwayReview>> ReviewsAsync(Guid pathwayId, CancellationToken cancellation) =>
        db.PathwayReviews.AsNoTracking().Include(review => review.Ratings).Where(review => review.PathwayId == pathwayId).ToListAsync(cancellation);

    private async Task BringBackAsync(PathwayReview review, IntegrationPathway pathway, IReadOnlyCollection<PathwayReview> others, IReadOnlyCollection<BarrierKind> said, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var lifted = await db.PathwayBarriers.Where(barrier => barrier.PathwayId == review.PathwayId && barrier.Status == BarrierStatus.Resolved).ToListAsync(cancellation);
        NoteBarriers(review.BringBack(pathway, lifted, others, said, time.Today), pathway.EmployeeId, user);
    }

    private async Task LiftAgainAsync(PathwayReview review, IReadOnlyCollection<PathwayReview> others, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation) =>
        NoteBarriers(review.LiftAgain(await BroughtBackByAsync(review, cancellation), others, time.Today), file.Id, user);

    private Task<List<PathwayBarrier>> BroughtBackByAsync(PathwayReview review, CancellationToken cancellation) =>
        db.PathwayBarriers.Where(barrier => barrier.BroughtBackBy == review.Id).ToListAsync(cancellation);

    private void NoteBarriers(IEnumerable<PathwayBarrier> changed, Guid employeeId, ClaimsPrincipal user)
    {
        foreach (var _ in changed)
        {
            trail.Note(AuditActions.BarrierNoted, employeeId, user);
        }
    }

    private Task<PathwayReview?> FindWrittenAsync(EmployeeFile file, Guid formKey, CancellationToken cancellation)
    {
        var pathwayId = file.Pathway!.Id;
        return db.PathwayReviews.AsNoTracking().FirstOrDefaultAsync(review => review.FormKey == formKey && review.PathwayId == pathwayId, cancellation);
    }
}

/// <summary>What becomes of a barrier.</summary>
public enum BarrierStep
{
    /// <summary>Somebody helps with it, or no longer does.</summary>
    Support,

    /// <summary>It is lifted.</summary>
    Resolve,

    /// <summary>It lasts in spite of what was done.</summary>
    Persist,

    /// <summary>It is there again, or is worked on again.</summary>
    Reopen,
}

/// <summary>Who helps with a barrier.</summary>
/// <param name="Inside">The régie.</param>
/// <param name="Outside">A partner.</param>
public readonly record struct BarrierHelp(bool Inside, bool Outside);
