using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>What the end of a contract asks for.</summary>
internal static class RenewalScopes
{
    /// <summary>
    /// The review before a renewal that is planned or begun, or was held since the end of the last contract is told of; null when
    /// there is none. It is looked for when somebody asks, and not for each line of the alerts.
    /// </summary>
    /// <param name="db">Where it is.</param>
    /// <param name="file">Whose contract it is.</param>
    /// <param name="terms">When its end is told of.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Interview?> RenewalReviewAsync(this RegieQuartierDbContext db, EmployeeFile file, AlertTerms terms, CancellationToken cancellation)
    {
        var ends = await db.EmploymentContracts.OfIntegration().Where(contract => contract.EmployeeId == file.Id).Select(contract => contract.LastDay).ToListAsync(cancellation);
        var toldFrom = ends.Contains(null) || ends.Max() is not { } last ? (DateTimeOffset?)null : ParisZone.StartOf(terms.ContractToldFrom(last));
        var pathways = db.IntegrationPathways.OfRecord(file);
        return await db.Interviews.AsNoTracking()
            .Where(interview => pathways.Any(pathway => pathway.Id == interview.PathwayId) && interview.Kind == InterviewKind.RenewalReview
                && (interview.State != InterviewState.Completed || (interview.Outcome == InterviewOutcome.Held && interview.StartsAt >= toldFrom)))
            .OrderByDescending(interview => interview.StartsAt)
            .FirstOrDefaultAsync(cancellation);
    }
}
