using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>Every reason to refuse something about a skill or an assessment of skills.</summary>
public static class SkillRefusals
{
    /// <summary>No letter, or longer than <see cref="Skill.NameMaxLength"/>.</summary>
    public static readonly Refusal NameNotPossible = new("skill.name-not-possible", nameof(Skill.Name));

    /// <summary>Another skill of that domain has that name (settled by PostgreSQL).</summary>
    public static readonly Refusal NameTaken = new("skill.name-taken", nameof(Skill.Name));

    /// <summary>It is retired already.</summary>
    public static readonly Refusal Retired = new("skill.retired");

    /// <summary>It is assessed already.</summary>
    public static readonly Refusal NotRetired = new("skill.not-retired");

    /// <summary>No skill is rated, or none was observed.</summary>
    public static readonly Refusal AssessmentEmpty = new("skill.assessment-empty");

    /// <summary>The form has been used already (settled by PostgreSQL).</summary>
    public static readonly Refusal AssessmentAlreadyMade = new("skill.assessment-already-made");

    /// <summary>Somebody else made the assessment.</summary>
    public static readonly Refusal AssessmentOfAnother = new("skill.assessment-of-another");

    /// <summary>The assessment is dated after today.</summary>
    public static readonly Refusal AssessmentInFuture = new("skill.assessment-in-future", nameof(SkillAssessment.MadeOn));

    /// <summary>The assessment is dated before the first day of the pathway.</summary>
    public static readonly Refusal AssessmentBeforePathway = new("skill.assessment-before-pathway", nameof(SkillAssessment.MadeOn));
}
