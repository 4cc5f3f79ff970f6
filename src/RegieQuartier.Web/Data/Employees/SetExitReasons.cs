using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Keeps the reasons to leave. A row is never rewritten: another one follows it from a day on.</summary>
public sealed class SetExitReasons(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>A row that holds without end, to be followed; null when there is no such one.</summary>
    public Task<ExitReason?> FindAsync(Guid id, CancellationToken cancellation) => db.ExitReasons.FirstOrDefaultAsync(reason => reason.Id == id && reason.Until == null, cancellation);

    /// <summary>Adds a reason that had no row.</summary>
    public async Task<Result> AddAsync(int code, string label, ExitCategory category, DateOnly from, bool isSensitive, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var written = ExitReason.Write(code, label, category, from, isSensitive);
        return written.Refused ? written.Refusal : await KeepAsync(written.Value, user, cancellation);
    }

    /// <summary>Ranks a reason otherwise from a day on. Exits of before keep their category.</summary>
    public async Task<Result> ReclassifyAsync(ExitReason reason, ExitCategory category, DateOnly from, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var next = reason.Reclassify(category, from, time.Today);
        return next.Refused ? next.Refusal : await KeepAsync(next.Value, user, cancellation);
    }

    /// <summary>Takes back a category that was to come: the one before holds on. Done when somebody did it meanwhile.</summary>
    public async Task<Result> WithdrawAsync(Guid id, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await db.ExitReasons.FirstOrDefaultAsync(reason => reason.Id == id, cancellation) is not { } next
            || await db.ExitReasons.FirstOrDefaultAsync(reason => reason.Code == next.Code && reason.Until == next.From.AddDays(-1), cancellation) is not { } before)
        {
            return Result.Done;
        }

        var resumed = before.Resume(next, time.Today);
        if (resumed.Refused)
        {
            return resumed;
        }

        // PostgreSQL looks at each row by itself: the later one goes before the earlier one grows.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.ExitReasons.Where(reason => reason.Id == id).ExecuteDeleteAsync(cancellation);
        db.Entry(next).State = EntityState.Detached;
        return await trail.SaveAsync(AuditActions.ExitReasonsChanged, before.Id, user, transaction, cancellation);
    }

    private Task<Result> KeepAsync(ExitReason reason, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ExitReasons.Add(reason);
        return trail.SaveAsync(AuditActions.ExitReasonsChanged, reason.Id, user, cancellation);
    }
}
