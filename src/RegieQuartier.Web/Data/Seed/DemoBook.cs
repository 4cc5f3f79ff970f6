using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What the chapters on pathways write with: the lists of the régie, and chance from a fixed seed.</summary>
/// <param name="Db">Where it goes.</param>
/// <param name="Dice">Chance, from a fixed seed.</param>
/// <param name="Actions">The actions that are offered.</param>
/// <param name="Skills">The grid.</param>
/// <param name="Reasons">The reasons to leave.</param>
/// <param name="Law">The figures that hold.</param>
/// <param name="Today">The day, in Paris.</param>
internal sealed record DemoBook(
    RegieQuartierDbContext Db, Random Dice, IReadOnlyList<ActionTemplate> Actions, IReadOnlyList<Skill> Skills, ExitReasons Reasons, LegalValues Law, DateOnly Today)
{
    /// <summary>Reads the lists.</summary>
    public static async Task<DemoBook> OpenAsync(RegieQuartierDbContext db, int seed, DateOnly today, CancellationToken cancellation) => new(
        db,
        new Random(seed),
        await db.ActionTemplates.OrderBy(template => template.Theme).ThenBy(template => template.Title).ToListAsync(cancellation),
        await db.Skills.OrderBy(skill => skill.Id).ToListAsync(cancellation),
        new ExitReasons(await db.ExitReasons.ToListAsync(cancellation)),
        new LegalValues(await db.LegalValues.ToListAsync(cancellation)),
        today);
}
