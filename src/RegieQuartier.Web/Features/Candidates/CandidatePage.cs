using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>One application: who it is, where it stands, what may be done next.</summary>
/// <param name="Candidate">What is known of it.</param>
/// <param name="Alike">Those who may be the same person, while it is open.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record CandidatePage(CandidateDetails Candidate, AlikeFound Alike, DateOnly Today)
{
    public static async Task<CandidatePage?> LoadAsync(RegieQuartierDbContext db, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var candidate = await db.Candidates.AsNoTracking()
            .Where(one => one.Id == id)
            .Select(one => new CandidateDetails(
                one.Id,
                one.FirstName + " " + one.LastName,
                one.Phone,
                one.Email,
                one.JobWanted,
                one.SentBy,
                one.AppliedOn,
                one.LastContactOn,
                one.Status,
                one.RefusalReason,
                one.EmployeeId,
                one.Version))
            .FirstOrDefaultAsync(cancellation);
        if (candidate is null)
        {
            return null;
        }

        var alike = candidate.Status.IsOpen() ? await AlikePeople.FindByNameAsync(db, candidate.FullName, id, cancellation) : AlikeFound.Nobody;
        return new CandidatePage(candidate, alike, today);
    }
}

/// <summary>What is known of an application.</summary>
public sealed record CandidateDetails(
    Guid Id,
    string FullName,
    PhoneNumber? Phone,
    string? Email,
    string JobWanted,
    string SentBy,
    DateOnly AppliedOn,
    DateOnly LastContactOn,
    ApplicationStatus Status,
    ApplicationRefusal? RefusalReason,
    Guid? EmployeeId,
    uint Version);
