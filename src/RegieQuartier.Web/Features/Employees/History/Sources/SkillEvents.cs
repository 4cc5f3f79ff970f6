using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The skills that the person does alone, the first time that somebody saw it.</summary>
internal static class SkillEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var seen = await (
            from assessment in db.SkillAssessments.AsNoTracking().OfEmployee(db, employeeId)
            from rating in assessment.Ratings
            join skill in db.Skills on rating.SkillId equals skill.Id
            join author in db.Users on assessment.AuthorId equals author.Id
            where rating.Level == SkillLevel.Autonomous
            select new { assessment.MadeOn, rating.SkillId, skill.Name, author.DisplayName }).ToListAsync(cancellation);
        return
        [
            .. seen.GroupBy(rating => rating.SkillId)
                .Select(skill => skill.MinBy(rating => rating.MadeOn)!)
                .Select(first => new HistoryEvent(first.MadeOn, null, HistoryKind.Skill, "star", "plum", $"Compétence acquise\u00A0: {first.Name}", By: first.DisplayName)),
        ];
    }
}
