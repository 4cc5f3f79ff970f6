using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Assessments;

/// <summary>What is known of a person's skills under their pathway, the one that is open or else the last one.</summary>
/// <param name="IsOpen">Whether the pathway goes on.</param>
/// <param name="Grid">Every skill, retired ones included, in the order of the grid.</param>
/// <param name="Assessments">The assessments, from the last one on.</param>
internal sealed record PathwaySkills(bool IsOpen, IReadOnlyList<Skill> Grid, IReadOnlyList<SkillAssessment> Assessments)
{
    /// <summary>Reads it; null when the person has no pathway.</summary>
    public static async Task<PathwaySkills?> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var pathway = await db.IntegrationPathways.AsNoTracking().LatestFirstOf(employeeId).Select(known => new { known.Id, known.ClosedOn }).FirstOrDefaultAsync(cancellation);
        return pathway is null ? null : await LoadAsync(db, pathway.Id, pathway.ClosedOn is null, cancellation);
    }

    /// <summary>The same under one pathway.</summary>
    public static async Task<PathwaySkills> LoadAsync(RegieQuartierDbContext db, Guid pathwayId, bool isOpen, CancellationToken cancellation)
    {
        var assessments = await db.SkillAssessments.AsNoTracking()
            .Where(assessment => assessment.PathwayId == pathwayId)
            .OrderByDescending(assessment => assessment.MadeOn).ThenByDescending(assessment => assessment.Id)
            .Include(assessment => assessment.Ratings)
            .ToListAsync(cancellation);
        var grid = await db.Skills.AsNoTracking().OrderBy(skill => skill.Id).ToListAsync(cancellation);
        return new PathwaySkills(isOpen, grid, assessments);
    }

    /// <summary>How each skill that was seen grew.</summary>
    public IReadOnlyList<SkillProgress> Progress => SkillProgress.Over(Assessments);
}
