using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What the demo supervisors saw of the skills of their crews, from one season to the next.</summary>
internal static class DemoSkills
{
    private const int Seed = 871;
    private const int DaysToTheFirst = 35;

    /// <summary>Adds them all. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var dice = new Random(Seed);
        var grid = await db.Skills.OrderBy(skill => skill.Id).ToListAsync(cancellation);
        var jobs = await db.EmploymentContracts.ToDictionaryAsync(contract => contract.EmployeeId, contract => contract.JobTitle, cancellation);
        var pathways = await db.IntegrationPathways.Where(pathway => pathway.ClosedOn == null).ToDictionaryAsync(pathway => pathway.EmployeeId, cancellation);
        foreach (var employee in await db.Employees.Include(known => known.Referents).OrderBy(known => known.SortName).ThenBy(known => known.Id).ToListAsync(cancellation))
        {
            if (pathways.TryGetValue(employee.Id, out var pathway))
            {
                Follow(db, dice, grid, employee, jobs[employee.Id], pathway, today);
            }
        }
    }

    /// <summary>Each begins low and rises, one skill faster than another; now and then one goes down.</summary>
    public static void Follow(RegieQuartierDbContext db, Random dice, IReadOnlyList<Skill> grid, Employee employee, string job, IntegrationPathway pathway, DateOnly today)
    {
        var known = grid.Where(skill => Matters(skill.Domain, job) && dice.Next(10) < 8).ToDictionary(skill => skill.Id, _ => dice.Next(1, 3));
        var times = 0;
        for (var day = pathway.OpenedOn.AddDays(DaysToTheFirst); day <= today && (times < 4 || IsFatoumata(employee)); day = day.AddDays(dice.Next(60, 110)))
        {
            var levels = known.Where(_ => dice.Next(10) < 9).ToDictionary(skill => skill.Key, skill => (SkillLevel)skill.Value);
            var byAdvisor = dice.Next(6) == 0;
            var made = SkillAssessment.Make(
                pathway, WorkingDays.UpTo(day), byAdvisor ? employee.ReferentId!.Value : employee.SupervisorId!.Value, byAdvisor ? SkillAssessor.Advisor : SkillAssessor.Supervisor, levels, today);
            db.Add(made.Value ?? throw new InvalidOperationException($"The demonstration breaks a rule: {made.Refusal!.Code}."));
            times++;
            foreach (var id in known.Keys.ToList())
            {
                known[id] = Math.Clamp(known[id] + (dice.Next(12) == 0 ? -1 : dice.Next(2)), (int)SkillLevel.ToAcquire, (int)SkillLevel.Autonomous);
            }
        }
    }

    private static bool IsFatoumata(Employee employee) => string.Equals(employee.LastName, DemoFatoumata.LastName, StringComparison.Ordinal);

    private static bool Matters(SkillDomain domain, string job) => domain switch
    {
        SkillDomain.Cleaning => !job.Contains("verts", StringComparison.Ordinal),
        SkillDomain.GreenSpaces => job.Contains("verts", StringComparison.Ordinal),
        _ => true,
    };
}
