using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Assessments;

/// <summary>The grid to fill in, the level of the time before beside each skill.</summary>
/// <param name="File">The record.</param>
/// <param name="Form">What is filled in.</param>
/// <param name="Groups">The skills, domain by domain.</param>
public sealed record AssessmentFormPage(EmployeeFile File, AssessmentForm Form, IReadOnlyList<SkillGroup> Groups)
{
    /// <summary>The assessment that is corrected; null for a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The form of a new one; null when the employee has no pathway that is open.</summary>
    public static async Task<AssessmentFormPage?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, AssessmentForm form, CancellationToken cancellation) =>
        await PathwaySkills.LoadAsync(db, file.Id, cancellation) is { IsOpen: true } known ? Of(file, form, known) : null;

    /// <summary>The form that corrects one: the levels beside are those of the others.</summary>
    public static async Task<AssessmentFormPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, SkillAssessment assessment, AssessmentForm form, CancellationToken cancellation)
    {
        var known = await PathwaySkills.LoadAsync(db, assessment.PathwayId, isOpen: true, cancellation);
        return Of(file, form, known with { Assessments = [.. known.Assessments.Where(other => other.Id != assessment.Id)] }) with { Id = assessment.Id };
    }

    /// <summary>The skills that may be answered.</summary>
    public IEnumerable<Guid> Grid => Groups.SelectMany(group => group.Skills, (_, skill) => skill.Id);

    private static AssessmentFormPage Of(EmployeeFile file, AssessmentForm form, PathwaySkills known)
    {
        // A skill that was retired while the form was open is still answered.
        var progress = known.Progress.ToDictionary(skill => skill.SkillId);
        var grid = known.Grid.Where(skill => skill.IsInUse || form.LevelOf(skill.Id) != SkillLevel.NotObserved).ToList();
        var seen = grid.Where(skill => progress.ContainsKey(skill.Id)).Select(skill => skill.Domain).ToHashSet();
        return new AssessmentFormPage(
            file,
            form,
            [
                .. grid.GroupBy(skill => skill.Domain).OrderBy(domain => domain.Key).Select(domain => new SkillGroup(
                    domain.Key,
                    [.. domain.Select(skill => new SkillAnswer(skill.Id, skill.Name, progress.GetValueOrDefault(skill.Id)?.Last, form.LevelOf(skill.Id)))])
                {
                    IsOpen = seen.Count == 0 || seen.Contains(domain.Key) || domain.Any(skill => form.LevelOf(skill.Id) != SkillLevel.NotObserved),
                }),
            ]);
    }
}

/// <summary>The skills of one domain.</summary>
public sealed record SkillGroup(SkillDomain Domain, IReadOnlyList<SkillAnswer> Skills)
{
    /// <summary>Whether it is unfolded: it was assessed before, or is being filled in.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A skill to assess.</summary>
/// <param name="Id">The skill.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">Its level at the last assessment that observed it; null when none did.</param>
/// <param name="Answer">What is answered.</param>
public sealed record SkillAnswer(Guid Id, string Name, SkillLevel? Before, SkillLevel Answer);
