using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Skills;

/// <summary>The form of a skill that is there.</summary>
/// <param name="Id">The skill.</param>
/// <param name="Domain">Its domain.</param>
/// <param name="Name">As it is called now, whatever is typed.</param>
/// <param name="IsInUse">Whether it is assessed.</param>
/// <param name="Form">What is typed.</param>
public sealed record SkillFormPage(Guid Id, SkillDomain Domain, string Name, bool IsInUse, SkillForm Form)
{
    public static SkillFormPage Of(Skill skill, SkillForm form) => new(skill.Id, skill.Domain, skill.Name, skill.IsInUse, form);
}
