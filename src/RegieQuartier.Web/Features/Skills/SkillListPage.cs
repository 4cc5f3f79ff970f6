using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Skills;

/// <summary>The grid of skills, domain by domain; in each, those in use first, in the order they were added.</summary>
public sealed record SkillListPage(IReadOnlyList<SkillDomainRows> Domains)
{
    public static async Task<SkillListPage> LoadAsync(RegieQuartierDbContext db, CancellationToken cancellation)
    {
        var skills = await db.Skills.AsNoTracking()
            .OrderBy(skill => skill.RetiredOn != null).ThenBy(skill => skill.Id)
            .Select(skill => new { skill.Domain, Row = new SkillRow(skill.Id, skill.Name, skill.RetiredOn == null) })
            .ToListAsync(cancellation);
        var byDomain = skills.ToLookup(skill => skill.Domain, skill => skill.Row);
        return new SkillListPage([.. Enum.GetValues<SkillDomain>().Select(domain => new SkillDomainRows(domain, [.. byDomain[domain]]))]);
    }
}

/// <summary>The skills of one domain.</summary>
public sealed record SkillDomainRows(SkillDomain Domain, IReadOnlyList<SkillRow> Rows);

/// <summary>One skill.</summary>
public sealed record SkillRow(Guid Id, string Name, bool IsInUse);
