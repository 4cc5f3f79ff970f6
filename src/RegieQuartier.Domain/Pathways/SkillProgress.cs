namespace RegieQuartier.Domain.Pathways;

/// <summary>How one skill of a person grew over their assessments, those that did not observe it left aside.</summary>
/// <param name="SkillId">The skill.</param>
/// <param name="Times">How many assessments observed it.</param>
/// <param name="First">The level at the first assessment that observed it.</param>
/// <param name="Last">The level at the last one.</param>
/// <param name="Best">The best level of all.</param>
/// <param name="Since">The day from which every assessment that observed it gave it its last level.</param>
public sealed record SkillProgress(Guid SkillId, int Times, SkillLevel First, SkillLevel Last, SkillLevel Best, DateOnly Since)
{
    /// <summary>Levels gained since the first time; negative when some were lost.</summary>
    public int Steps => (int)Last - (int)First;

    /// <summary>Whether the person does it alone now, and did not at first.</summary>
    public bool RoseToAutonomous => First < SkillLevel.Autonomous && Last == SkillLevel.Autonomous;

    /// <summary>The progress of each skill that was observed once at least, in no order: the grid has its own.</summary>
    /// <param name="assessments">The assessments of one pathway, in any order.</param>
    public static IReadOnlyList<SkillProgress> Over(IEnumerable<SkillAssessment> assessments) =>
    [
        .. assessments
            .OrderBy(assessment => assessment.MadeOn).ThenBy(assessment => assessment.Id)
            .SelectMany(assessment => assessment.Ratings, (assessment, rating) => (rating.SkillId, rating.Level, assessment.MadeOn))
            .Where(rating => rating.Level != SkillLevel.NotObserved)
            .GroupBy(rating => rating.SkillId)
            .Select(ratings => Of(ratings.Key, [.. ratings.Select(rating => (rating.Level, rating.MadeOn))])),
    ];

    private static SkillProgress Of(Guid skillId, IReadOnlyList<(SkillLevel Level, DateOnly On)> seen) => new(
        skillId,
        seen.Count,
        seen[0].Level,
        seen[^1].Level,
        seen.Max(one => one.Level),
        seen.Reverse().TakeWhile(one => one.Level == seen[^1].Level).Last().On);
}
