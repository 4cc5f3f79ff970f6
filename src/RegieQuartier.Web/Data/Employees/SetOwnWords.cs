using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes what a person says of their pathway, typed by them or by who follows them.</summary>
public sealed class SetOwnWords(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>The pathway, as it is kept now; null once it is not there any more.</summary>
    public Task<IntegrationPathway?> FindAsync(EmployeeFile file, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return db.IntegrationPathways.OfRecord(file).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Writes them, unless somebody changed the pathway since <paramref name="version"/>.</summary>
    public async Task<Result> WriteAsync(EmployeeFile file, string words, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await FindAsync(file, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        db.Entry(pathway).Property(known => known.Version).OriginalValue = version;
        var written = pathway.WriteOwnWords(words, user.AccountId(), time.Today);
        return written.Refused ? written : await trail.SaveAsync(AuditActions.OwnWordsWritten, pathway.EmployeeId, user, cancellation);
    }
}
