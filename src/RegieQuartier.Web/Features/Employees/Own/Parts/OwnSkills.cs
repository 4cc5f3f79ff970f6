using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Assessments;

namespace RegieQuartier.Web.Features.Employees.Own.Parts;

/// <summary>What a person knows how to do now, in the order of the grid.</summary>
/// <param name="Known">What they do alone.</param>
/// <param name="Growing">What they are learning, what they do with help first.</param>
public sealed record OwnSkills(IReadOnlyList<OwnSkill> Known, IReadOnlyList<OwnSkill> Growing)
{
    /// <summary>How much of what they are learning is shown at once.</summary>
    public const int Shown = 6;

    public static async Task<OwnSkills> LoadAsync(RegieQuartierDbContext db, PathwayLine? pathway, CancellationToken cancellation)
    {
        if (pathway is null)
        {
            return new OwnSkills([], []);
        }

        var skills = await PathwaySkills.LoadAsync(db, pathway.Id, pathway.ClosedOn is null, cancellation);
        var progress = skills.Progress.ToDictionary(skill => skill.SkillId);
        var seen = skills.Grid.Where(skill => progress.ContainsKey(skill.Id)).Select(skill => (skill.Name, Progress: progress[skill.Id])).ToList();
        return new OwnSkills([.. At(SkillLevel.Autonomous)], [.. At(SkillLevel.WithHelp), .. At(SkillLevel.InProgress)]);

        IEnumerable<OwnSkill> At(SkillLevel level) =>
            seen.Where(skill => skill.Progress.Last == level).Select(skill => new OwnSkill(skill.Name, skill.Progress.Since, level == SkillLevel.WithHelp));
    }
}

/// <summary>A skill.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Since">The day since which it stands there.</param>
/// <param name="WithHelp">Whether they do it with help.</param>
public sealed record OwnSkill(string Name, DateOnly Since, bool WithHelp);
