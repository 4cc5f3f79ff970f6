using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Assessments;

/// <summary>How the skills of a person grow, and the assessments that say so.</summary>
/// <param name="File">The record.</param>
/// <param name="HasPathway">Whether there is a pathway to assess them under.</param>
/// <param name="CanAssess">Whether the reader may make an assessment now.</param>
/// <param name="Domains">The skills that were seen, domain by domain.</param>
/// <param name="History">The assessments, from the last one on.</param>
public sealed record AssessmentsPage(EmployeeFile File, bool HasPathway, bool CanAssess, IReadOnlyList<ProgressGroup> Domains, IReadOnlyList<AssessmentLine> History)
{
    public static async Task<AssessmentsPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        if (await PathwaySkills.LoadAsync(db, file.Id, cancellation) is not { } known)
        {
            return new AssessmentsPage(file, HasPathway: false, CanAssess: false, [], []);
        }

        var authors = await NamesAsync(db, known.Assessments, cancellation);
        var progress = known.Progress.ToDictionary(skill => skill.SkillId);
        return new AssessmentsPage(
            file,
            HasPathway: true,
            CanAssess: known.IsOpen && file.Rights.AssessesAs is not null,
            [
                .. known.Grid.Where(skill => progress.ContainsKey(skill.Id)).GroupBy(skill => skill.Domain).OrderBy(domain => domain.Key)
                    .Select(domain => new ProgressGroup(domain.Key, [.. domain.Select(skill => new ProgressLine(skill.Name, progress[skill.Id]))])),
            ],
            [.. known.Assessments.Select(one => new AssessmentLine(one.Id, one.MadeOn, authors[one.AuthorId], one.By, one.Ratings.Count))])
        {
            Withdrawn = await WithdrawnLine.LoadAsync(db.WithdrawnEntries.OfEmployee(db, file.Id), EntryKind.Assessment, cancellation),
        };
    }

    /// <summary>Those that were withdrawn.</summary>
    public IReadOnlyList<WithdrawnLine> Withdrawn { get; init; } = [];

    /// <summary>Skills that were seen.</summary>
    public int Seen => Domains.Sum(domain => domain.Lines.Count);

    /// <summary>Those that the person does alone now.</summary>
    public int Autonomous => Domains.Sum(domain => domain.Lines.Count(line => line.Progress.Last == SkillLevel.Autonomous));

    /// <summary>Those that they did not do alone the first time.</summary>
    public int Risen => Domains.Sum(domain => domain.Lines.Count(line => line.Progress.RoseToAutonomous));

    private static Task<Dictionary<Guid, string>> NamesAsync(RegieQuartierDbContext db, IReadOnlyList<SkillAssessment> assessments, CancellationToken cancellation)
    {
        var ids = assessments.Select(assessment => assessment.AuthorId).Distinct().ToList();
        return db.Users.AsNoTracking().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellation);
    }
}

/// <summary>How the skills of one domain grew.</summary>
public sealed record ProgressGroup(SkillDomain Domain, IReadOnlyList<ProgressLine> Lines);

/// <summary>How one skill grew.</summary>
public sealed record ProgressLine(string Name, SkillProgress Progress);

/// <summary>An assessment, in short.</summary>
public sealed record AssessmentLine(Guid Id, DateOnly MadeOn, string AuthorName, SkillAssessor By, int Seen);
