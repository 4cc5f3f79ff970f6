using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Assessments;

/// <summary>An assessment of skills, as it is filled in.</summary>
public sealed class AssessmentForm
{
    public DateOnly? MadeOn { get; init; }

    /// <summary>The level of each skill, by its identifier.</summary>
    public IDictionary<string, SkillLevel?> Levels { get; init; } = new Dictionary<string, SkillLevel?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The form's one-time key.</summary>
    [OneTimeKey]
    public Guid Key { get; init; }

    /// <summary>The assessment's version when the form was shown, to correct it.</summary>
    public uint Version { get; set; }

    public static AssessmentForm Of(SkillAssessment assessment) => new()
    {
        MadeOn = assessment.MadeOn,
        Levels = assessment.Ratings.ToDictionary(rating => rating.SkillId.ToString(), rating => (SkillLevel?)rating.Level, StringComparer.OrdinalIgnoreCase),
        Version = assessment.Version,
    };

    /// <summary>What was answered for a skill.</summary>
    public SkillLevel LevelOf(Guid skillId) => Levels.TryGetValue(skillId.ToString(), out var level) && level is { } answered ? answered : SkillLevel.NotObserved;

    /// <summary>What was answered for each skill of a grid.</summary>
    public IReadOnlyDictionary<Guid, SkillLevel> ToLevels(IEnumerable<Guid> grid) => grid.ToDictionary(id => id, LevelOf);
}

public sealed class AssessmentFormValidator : AbstractValidator<AssessmentForm>
{
    public AssessmentFormValidator()
    {
        RuleFor(form => form.Key).NotEmpty().When(form => form.Version == 0).WithMessage(OneTimeKeys.Missing);
        RuleFor(form => form.MadeOn).NotNull().WithMessage("Écrivez le jour de l’évaluation.").IsADay();
    }
}
