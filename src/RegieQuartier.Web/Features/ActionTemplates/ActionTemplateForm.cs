using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.ActionTemplates;

/// <summary>An action of the referential, as it is typed.</summary>
public sealed class ActionTemplateForm
{
    /// <summary>Its theme: chosen once.</summary>
    public PathwayTheme? Theme { get; init; }

    public string? Title { get; init; }

    /// <summary>The version when the form was shown.</summary>
    public uint Version { get; set; }

    public static ActionTemplateForm Of(ActionTemplate template) => new() { Theme = template.Theme, Title = template.Title, Version = template.Version };
}

public sealed class ActionTemplateFormValidator : AbstractValidator<ActionTemplateForm>
{
    public ActionTemplateFormValidator()
    {
        RuleFor(form => form.Theme).NotNull().WithMessage("Choisissez un thème.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.Title).HoldsNoSecret(PathwayAction.TitleMaxLength);
    }
}

/// <summary>The button that retires an action, or offers it again.</summary>
public sealed class RetirementForm
{
    public uint Version { get; init; }
}

public sealed class RetirementFormValidator : AbstractValidator<RetirementForm>;
