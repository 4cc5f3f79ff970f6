using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Notes what a pathway changes at work: the effect, which the supervisor reads, never why.</summary>
public sealed class SetWorkAdjustment(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>The pathway, as it is kept now; null once it is not there any more.</summary>
    public Task<IntegrationPathway?> FindAsync(EmployeeFile file, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return db.IntegrationPathways.OfRecord(file).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Notes it, unless somebody changed the pathway since <paramref name="version"/>.</summary>
    public async Task<Result> AdjustAsync(EmployeeFile file, string effect, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (await FindAsync(file, cancellation) is not { } pathway)
        {
            return Constraints.ChangedMeanwhile;
        }

        db.Entry(pathway).Property(known => known.Version).OriginalValue = version;
        var adjusted = pathway.AdjustWork(effect, user.AccountId(), time.Today);
        return adjusted.Refused ? adjusted : await trail.SaveAsync(AuditActions.WorkAdjusted, pathway.EmployeeId, user, cancellation);
    }
}
