using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Skills;

/// <summary>A skill of the grid, as it is typed.</summary>
public sealed class SkillForm
{
    /// <summary>Its domain, which a skill keeps once it is there.</summary>
    public SkillDomain? Domain { get; init; }

    public string? Name { get; init; }

    /// <summary>The skill's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static SkillForm Of(Skill skill) => new() { Domain = skill.Domain, Name = skill.Name, Version = skill.Version };
}

public sealed class SkillFormValidator : AbstractValidator<SkillForm>
{
    public SkillFormValidator()
    {
        RuleFor(form => form.Domain).NotNull().WithMessage("Choisissez un domaine.").IsInEnum().WithMessage("Choisissez un domaine de la liste.");
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage("Écrivez le nom de la compétence. Exemple : Tailler une haie.")
            .HoldsNoSecret(Skill.NameMaxLength);
    }
}
