using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Own.Parts;

/// <summary>What a pathway that goes on changes at work: the effect, never why.</summary>
/// <param name="Text">What changes.</param>
/// <param name="On">Since which day it is written down.</param>
public sealed record OwnAdjustment(string Text, DateOnly On)
{
    /// <summary>Reads it; null when nothing changes.</summary>
    public static Task<OwnAdjustment?> LoadAsync(RegieQuartierDbContext db, PathwayLine? pathway, CancellationToken cancellation)
    {
        var pathwayId = pathway?.Id;
        return db.IntegrationPathways.AsNoTracking()
            .Where(known => known.Id == pathwayId && known.ClosedOn == null && known.WorkAdjustment != "")
            .Select(known => new OwnAdjustment(known.WorkAdjustment, known.WorkAdjustedOn!.Value))
            .FirstOrDefaultAsync(cancellation);
    }
}
