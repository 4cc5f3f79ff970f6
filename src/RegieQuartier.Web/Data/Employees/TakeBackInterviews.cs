using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Corrects what became of an interview, or takes back what was noted of it by mistake.</summary>
public sealed class TakeBackInterviews(RegieQuartierDbContext db, RecordLock alone, RecordTrail trail, ParisTime time)
{
    /// <summary>Corrects what became of an interview, unless somebody changed it since <paramref name="version"/>.</summary>
    public async Task<Result> CorrectOutcomeAsync(Interview interview, InterviewOutcome outcome, DateOnly? nextOn, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var corrected = interview.CorrectOutcome(user.AccountId(), outcome, nextOn, time.Today);
        if (corrected.Refused)
        {
            return corrected;
        }

        // It may say what it said: the row is written in any case, and its version tells.
        db.Entry(interview).Property(known => known.Outcome).IsModified = true;
        db.Entry(interview).Property(known => known.Version).OriginalValue = version;
        return await trail.SaveAsync(AuditActions.InterviewOutcomeCorrected, file.Id, user, cancellation);
    }

    /// <summary>Brings an interview back among those to hold or to tell, unless somebody changed it since <paramref name="version"/>.</summary>
    public async Task<Result> TakeBackAsync(Interview interview, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        if (await db.IntegrationPathways.OfRecord(file).FirstOrDefaultAsync(cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        var back = interview.TakeBack(pathway, user.AccountId(), time.Today);
        if (back.Refused)
        {
            return back;
        }

        db.Entry(interview).Property(known => known.Version).OriginalValue = version;
        return await trail.SaveAsync(AuditActions.InterviewTakenBack, file.Id, user, turn, cancellation);
    }

    /// <summary>
    /// Withdraws an interview, unless somebody changed it since <paramref name="version"/>: it goes with its words, and that there was
    /// one stays. One at a time: who comes second finds it gone, as they meant it.
    /// </summary>
    public async Task<Result> WithdrawAsync(Guid interviewId, EntryWithdrawal reason, uint version, EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        db.ChangeTracker.Clear();
        if (await db.Interviews.OfRecord(file).FirstOrDefaultAsync(known => known.Id == interviewId, cancellation) is not { } interview)
        {
            return await db.WithdrawnEntries.OfRecord(file).AnyAsync(entry => entry.Id == interviewId, cancellation) ? Result.Done : Constraints.ChangedMeanwhile;
        }

        if (interview.Version != version)
        {
            return Constraints.ChangedMeanwhile;
        }

        var withdrawn = interview.Withdraw(user.AccountId(), reason, time.Today);
        if (withdrawn.Refused)
        {
            return withdrawn.Refusal;
        }

        db.Add(withdrawn.Value);
        db.Remove(interview);
        return await trail.SaveAsync(AuditActions.InterviewWithdrawn, file.Id, user, turn, cancellation);
    }
}
