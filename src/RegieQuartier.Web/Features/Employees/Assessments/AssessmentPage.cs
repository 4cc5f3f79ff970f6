using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Assessments;

/// <summary>One assessment, as it was made.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The assessment.</param>
/// <param name="MadeOn">The day.</param>
/// <param name="AuthorId">The account of who made it.</param>
/// <param name="AuthorName">Who made it.</param>
/// <param name="By">As what.</param>
/// <param name="IsOpen">Whether its pathway goes on: it may then be corrected.</param>
/// <param name="Domains">What they saw, domain by domain.</param>
public sealed record AssessmentPage(EmployeeFile File, Guid Id, DateOnly MadeOn, Guid AuthorId, string AuthorName, SkillAssessor By, bool IsOpen, IReadOnlyList<RatingGroup> Domains)
{
    /// <summary>Reads it; null when the employee has no such assessment.</summary>
    public static async Task<AssessmentPage?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, Guid assessmentId, CancellationToken cancellation)
    {
        var head = await db.SkillAssessments.AsNoTracking()
            .OfEmployee(db, file.Id)
            .Where(assessment => assessment.Id == assessmentId)
            .Select(assessment => new { assessment.MadeOn, assessment.By, assessment.AuthorId, IsOpen = db.IntegrationPathways.Any(pathway => pathway.Id == assessment.PathwayId && pathway.ClosedOn == null), Author = db.Users.Where(account => account.Id == assessment.AuthorId).Select(account => account.DisplayName).First() })
            .FirstOrDefaultAsync(cancellation);
        if (head is null)
        {
            return null;
        }

        var ratings = await (
            from rating in db.Set<SkillRating>().AsNoTracking()
            join skill in db.Skills on rating.SkillId equals skill.Id
            where rating.AssessmentId == assessmentId
            orderby skill.Id
            select new { skill.Domain, Line = new RatingLine(skill.Name, rating.Level) }).ToListAsync(cancellation);
        return new AssessmentPage(
            file,
            assessmentId,
            head.MadeOn,
            head.AuthorId,
            head.Author,
            head.By,
            head.IsOpen,
            [.. ratings.GroupBy(rating => rating.Domain, rating => rating.Line).OrderBy(domain => domain.Key).Select(domain => new RatingGroup(domain.Key, [.. domain]))]);
    }
}

/// <summary>What was seen of one domain.</summary>
public sealed record RatingGroup(SkillDomain Domain, IReadOnlyList<RatingLine> Lines);

/// <summary>The level of one skill.</summary>
public sealed record RatingLine(string Name, SkillLevel Level);
