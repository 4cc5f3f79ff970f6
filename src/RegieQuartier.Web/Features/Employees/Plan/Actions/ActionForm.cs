using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Plan.Actions;

/// <summary>An action, chosen or typed.</summary>
public sealed class ActionForm
{
    /// <summary>The action of the referential; null for a free one.</summary>
    public Guid? TemplateId { get; init; }

    /// <summary>What is typed instead, or more precisely.</summary>
    public string? Title { get; init; }

    public ActionDoer? Doer { get; init; }

    public string? Partner { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The goal's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static ActionForm Of(PathwayGoal goal, PathwayAction action) => new()
    {
        TemplateId = action.TemplateId,
        Title = action.Title,
        Doer = action.Doer,
        Partner = action.Partner,
        DueOn = action.DueOn,
        Version = goal.Version,
    };

    /// <summary>
    /// What it says: what is typed holds, else the title of what was chosen. Only once the form is valid does it say who does it.
    /// </summary>
    /// <param name="templates">The actions that can be chosen.</param>
    public ActionTerms ToTerms(IEnumerable<TemplateChoice> templates)
    {
        var chosen = templates.FirstOrDefault(template => template.Id == TemplateId);
        return new ActionTerms(string.IsNullOrWhiteSpace(Title) ? chosen?.Title ?? "" : Title, Doer ?? default, Partner ?? "", DueOn, chosen?.Id);
    }
}

public sealed class ActionFormValidator : AbstractValidator<ActionForm>
{
    public ActionFormValidator()
    {
        RuleFor(form => form.Title).HoldsNoSecret(PathwayAction.TitleMaxLength);
        RuleFor(form => form.Partner).HoldsNoSecret(PathwayAction.PartnerMaxLength);
        RuleFor(form => form.Doer).NotNull().WithMessage("Choisissez qui s’en occupe.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.DueOn).IsADay();
    }
}
