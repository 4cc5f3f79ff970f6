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

    /// <summary>What it says, as far as it can be read.</summary>
    /// <param name="templates">The actions that can be chosen.</param>
    public ActionDraft ToDraft(IEnumerable<TemplateChoice> templates) => new(TitleOf(Chosen(templates)), Partner ?? "", DueOn.IfOurs());

    /// <summary>What it says, once the form is valid.</summary>
    /// <param name="templates">The actions that can be chosen.</param>
    public ActionTerms ToTerms(IEnumerable<TemplateChoice> templates) => new(TitleOf(Chosen(templates)), Doer!.Value, Partner ?? "", DueOn, Chosen(templates)?.Id);

    private TemplateChoice? Chosen(IEnumerable<TemplateChoice> templates) => templates.FirstOrDefault(template => template.Id == TemplateId);

    // What is typed holds, else the title of what was chosen.
    private string TitleOf(TemplateChoice? chosen) => string.IsNullOrWhiteSpace(Title) ? chosen?.Title ?? "" : Title;
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
