using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.TestSupport;

/// <summary>What is written under a pathway: skills, trainings and immersions.</summary>
public static class PathwayWorld
{
    /// <summary>A day of a florist's: two weeks of June 2026.</summary>
    public static readonly ImmersionTerms Florist = new("Fleurs d’Élise", "", "Aide-fleuriste", ImmersionPurpose.DiscoverJob, new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 14));

    /// <summary>First aid, the two days of the demonstration's week.</summary>
    public static readonly TrainingTerms FirstAid = new(TrainingKind.FirstAid, "SST initial", "Croix-Rouge", new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24), 14 * 60, "Uniformation");

    /// <summary>A skill of the grid that an organisation starts with.</summary>
    public static Skill SkillNamed(string name) => InitialSkills.All.Single(skill => string.Equals(skill.Name, name, StringComparison.Ordinal));

    /// <summary>Somebody's skills are assessed.</summary>
    public static async Task<SkillAssessment> AssessAsync(
        this RegieQuartierFactory site, IntegrationPathway pathway, Guid authorId, DateOnly madeOn, params (string Skill, SkillLevel Level)[] levels)
    {
        await using var db = site.OpenContext();
        var ratings = levels.ToDictionary(one => SkillNamed(one.Skill).Id, one => one.Level);
        var assessment = SkillAssessment.Make(pathway, madeOn, authorId, SkillAssessor.Supervisor, ratings, madeOn).Value!;
        db.SkillAssessments.Add(assessment);
        await db.SaveChangesAsync();
        return assessment;
    }

    /// <summary>A training is planned.</summary>
    public static async Task<TrainingEnrolment> PlanTrainingAsync(this RegieQuartierFactory site, IntegrationPathway pathway, TrainingTerms? terms = null)
    {
        await using var db = site.OpenContext();
        var training = TrainingEnrolment.Plan(pathway, terms ?? FirstAid).Value!;
        db.TrainingEnrolments.Add(training);
        await db.SaveChangesAsync();
        return training;
    }

    /// <summary>An immersion is planned.</summary>
    public static async Task<WorkImmersion> PlanImmersionAsync(this RegieQuartierFactory site, IntegrationPathway pathway, ImmersionTerms? terms = null)
    {
        await using var db = site.OpenContext();
        var immersion = WorkImmersion.Plan(pathway, terms ?? Florist, [], EmployeeWorld.Law).Value!;
        db.WorkImmersions.Add(immersion);
        await db.SaveChangesAsync();
        return immersion;
    }
}
