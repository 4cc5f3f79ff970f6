using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Notes what a pathway changes at work: the effect, which the supervisor reads, never why.</summary>
public sealed class SetWorkAdjustment(RegieQuartierDbContext db, RecordTrail trail, ParisTime time)
{
    /// <summary>The pathway, to change it.</summary>
    public Task<IntegrationPathway> FindAsync(PathwayLine pathway, CancellationToken cancellation) =>
        db.IntegrationPathways.FirstAsync(known => known.Id == pathway.Id, cancellation);

    /// <summary>Notes it, unless somebody changed the pathway since <paramref name="version"/>.</summary>
    public async Task<Result> AdjustAsync(IntegrationPathway pathway, string effect, uint version, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.Entry(pathway).Property(known => known.Version).OriginalValue = version;
        var adjusted = pathway.AdjustWork(effect, user.AccountId(), time.Today);
        return adjusted.Refused ? adjusted : await trail.SaveAsync(AuditActions.WorkAdjusted, pathway.EmployeeId, user, cancellation);
    }
}
