using FluentValidation;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Eligibility;

/// <summary>An eligibility diagnosis, as it is typed.</summary>
public sealed class EligibilityForm
{
    public PrescriberKind? Author { get; init; }

    public DateOnly? MadeOn { get; init; }

    /// <summary>The criteria that are ticked.</summary>
    public IList<EligibilityCriterion> Criteria { get; init; } = [];

    /// <summary>The date of each paper, by criterion; those of criteria that are not ticked count for nothing.</summary>
    public IDictionary<EligibilityCriterion, DateOnly?> Proofs { get; init; } = new Dictionary<EligibilityCriterion, DateOnly?>();

    /// <summary>Each ticked criterion with the date of its paper.</summary>
    public IReadOnlyDictionary<EligibilityCriterion, DateOnly?> ToProofs() => Criteria.Distinct().ToDictionary(criterion => criterion, criterion => Proofs.TryGetValue(criterion, out var day) ? day : null);
}

public sealed class EligibilityFormValidator : AbstractValidator<EligibilityForm>
{
    public EligibilityFormValidator()
    {
        RuleFor(form => form.Author).NotNull().WithMessage("Choisissez qui a fait le diagnostic.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.MadeOn).NotNull().WithMessage("Écrivez le jour du diagnostic.").IsADay();
        RuleForEach(form => form.Criteria).IsInEnum().WithMessage("Cochez des critères de la liste.");
    }
}
