using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What somebody says of an exit.</summary>
/// <param name="ExitOn">Its day.</param>
/// <param name="ReasonCode">The number of its reason.</param>
/// <param name="WorkedMinutes">Minutes worked over the pathway.</param>
/// <param name="PersonsWords">What the person says of it, or nothing.</param>
public sealed record ExitClaim(DateOnly ExitOn, int ReasonCode, int WorkedMinutes, string PersonsWords);

/// <summary>An exit that was decided, or only tried, with what explains it.</summary>
/// <param name="Reason">Its reason, as it is ranked on that day.</param>
/// <param name="Explanation">What the State makes of it.</param>
/// <param name="Law">The legal figures.</param>
public sealed record DecidedExit(ExitReason Reason, ExitExplanation Explanation, LegalValues Law);

/// <summary>Writes exits, takes back those that were mistakes, and notes the calls that follow.</summary>
public sealed class SetExits(RegieQuartierDbContext db, LegalFigures figures, RecordLock alone, RecordTrail trail, ParisTime time)
{
    /// <summary>Writes the exit of the last pathway, which closes it; only says what it would be when it is but tried.</summary>
    public async Task<Result<DecidedExit>> DecideAsync(EmployeeFile file, ExitClaim claim, bool onlyTried, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        if (await db.IntegrationPathways.LatestFirstOf(file.Id).FirstOrDefaultAsync(cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        if (new ExitReasons(await db.ExitReasons.AsNoTracking().ToListAsync(cancellation)).At(claim.ReasonCode, claim.ExitOn) is not { } reason)
        {
            return ExitRefusals.ReasonOfAnotherTime;
        }

        var law = await figures.ReadAsync(cancellation);
        var contracts = await db.EmploymentContracts.AsNoTracking().Where(contract => contract.EmployeeId == file.Id).ToListAsync(cancellation);
        var facts = ExitFacts.Of(new ExitTold(claim.ExitOn, claim.WorkedMinutes, claim.PersonsWords), pathway, contracts, await db.SiaeOfAsync(file.Id, cancellation));
        var decided = PathwayExit.Decide(pathway, reason, facts, user.AccountId(), time.Today, law);
        if (decided.Refused)
        {
            return decided.Refusal;
        }

        if (!onlyTried)
        {
            db.PathwayExits.Add(decided.Value);
            var saved = await trail.SaveAsync(AuditActions.ExitDecided, file.Id, user, turn, cancellation);
            if (saved.Refused)
            {
                return saved.Refusal;
            }
        }

        return new DecidedExit(reason, ExitExplanation.Of(reason, facts, law), law);
    }

    /// <summary>An exit of the employee, under any pathway, to change it; null when there is no such one.</summary>
    public Task<PathwayExit?> FindAsync(EmployeeFile file, Guid exitId, CancellationToken cancellation) =>
        ExitsOf(file).FirstOrDefaultAsync(exit => exit.Id == exitId, cancellation);

    /// <summary>The exit that a call follows, to note it; null when it is not one of the employee's.</summary>
    public Task<PathwayExit?> FindOfCallAsync(EmployeeFile file, Guid followUpId, CancellationToken cancellation) =>
        ExitsOf(file).FirstOrDefaultAsync(exit => exit.FollowUps.Any(call => call.Id == followUpId), cancellation);

    /// <summary>Takes back an exit that was written by mistake, unless somebody changed it since <paramref name="version"/>: the pathway goes on.</summary>
    public async Task<Result> TakeBackAsync(EmployeeFile file, PathwayExit exit, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var turn = await alone.TakeAsync(file.Id, cancellation);
        db.Entry(exit).Property(known => known.Version).OriginalValue = version;
        var back = exit.TakeBack(await db.IntegrationPathways.FirstAsync(known => known.Id == exit.PathwayId, cancellation));
        if (back.Refused)
        {
            return back;
        }

        db.PathwayExits.Remove(exit);
        return await trail.SaveAsync(AuditActions.ExitTakenBack, file.Id, user, turn, cancellation);
    }

    /// <summary>Notes what a call told, unless somebody noted one since <paramref name="version"/>.</summary>
    public async Task<Result> NoteAsync(EmployeeFile file, PathwayExit exit, ExitFollowUp call, FollowUpSituation situation, DateOnly on, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        // The call alone changes: the exit is written in any case, and its version tells.
        var entry = db.Entry(exit);
        entry.Property(known => known.Version).OriginalValue = version;
        entry.Property(known => known.RecordedOn).IsModified = true;
        var noted = exit.Note(call, situation, on, time.Today);
        return noted.Refused ? noted : await trail.SaveAsync(AuditActions.ExitFollowedUp, file.Id, user, cancellation);
    }

    private IQueryable<PathwayExit> ExitsOf(EmployeeFile file) => db.PathwayExits.Include(exit => exit.FollowUps).OfEmployee(db, file.Id);
}
