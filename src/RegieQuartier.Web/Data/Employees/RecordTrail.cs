using System.Security.Claims;
using Microsoft.EntityFrameworkCore.Storage;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Saves what was done in a record together with its line of the trail, or says which rule of PostgreSQL refused.</summary>
public sealed class RecordTrail(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Adds a line; it is written with the next save.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="subjectId">The record.</param>
    /// <param name="user">Who acts.</param>
    public void Note(string action, Guid subjectId, ClaimsPrincipal user) => db.AuditEntries.Add(AuditEntry.Record(action, user.AccountId(), subjectId, time.Now));

    /// <summary>
    /// Adds a line and saves. Two people who write the same days at once may wait for each other: PostgreSQL sends one of them
    /// back, who is told that somebody else was there.
    /// </summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="subjectId">The record.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="cancellation">Ends the act.</param>
    public Task<Result> SaveAsync(string action, Guid subjectId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        Note(action, subjectId, user);
        return SaveAsync(cancellation);
    }

    /// <summary>Saves what was done, with the lines that were added.</summary>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> SaveAsync(CancellationToken cancellation)
    {
        try
        {
            return await db.SaveOrRefuseAsync(cancellation);
        }
        catch (Exception failure) when (failure.IsDeadlock())
        {
            return Constraints.ChangedMeanwhile;
        }
    }

    /// <summary>The same at one's turn (<see cref="RecordLock"/>), which ends with it: what is refused leaves nothing.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="subjectId">The record.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<Result> SaveAsync(string action, Guid subjectId, ClaimsPrincipal user, IDbContextTransaction turn, CancellationToken cancellation)
    {
        var saved = await SaveAsync(action, subjectId, user, cancellation);
        if (!saved.Refused)
        {
            await turn.CommitAsync(cancellation);
        }

        return saved;
    }
}
