using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Keeps the reasons to leave. A row is never rewritten: another one follows it from a day on.</summary>
public sealed class SetExitReasons(RegieQuartierDbContext db, RecordTrail trail)
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
        var next = reason.Reclassify(category, from);
        return next.Refused ? next.Refusal : await KeepAsync(next.Value, user, cancellation);
    }

    private Task<Result> KeepAsync(ExitReason reason, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ExitReasons.Add(reason);
        return trail.SaveAsync(AuditActions.ExitReasonsChanged, reason.Id, user, cancellation);
    }
}
