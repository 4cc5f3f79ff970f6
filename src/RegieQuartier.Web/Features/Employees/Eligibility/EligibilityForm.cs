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

    /// <summary>The diagnosis's version when the form was shown, to correct it.</summary>
    public uint Version { get; set; }

    /// <summary>A diagnosis, as its reader may correct it.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="follows">Whether they follow the person: else what tells of health or of exile is not shown to them.</param>
    public static EligibilityForm Of(EligibilityDiagnosis diagnosis, bool follows)
    {
        var proofs = diagnosis.Proofs.Where(proof => follows || !proof.Criterion.IsSensitive()).ToList();
        return new EligibilityForm
        {
            Author = diagnosis.Author,
            MadeOn = diagnosis.MadeOn,
            Criteria = [.. proofs.Select(proof => proof.Criterion)],
            Proofs = proofs.ToDictionary(proof => proof.Criterion, proof => proof.IssuedOn),
            Version = diagnosis.Version,
        };
    }

    /// <summary>What it says, once the form is valid.</summary>
    public EligibilityTerms ToTerms() => new(Author!.Value, MadeOn!.Value, ToProofs());

    /// <summary>The same, with the criteria of a diagnosis that its reader was not shown: they stay.</summary>
    public EligibilityTerms ToTerms(EligibilityDiagnosis diagnosis, bool follows)
    {
        var kept = follows ? [] : diagnosis.Proofs.Where(proof => proof.Criterion.IsSensitive()).Select(proof => KeyValuePair.Create(proof.Criterion, proof.IssuedOn));
        return ToTerms() with { Proofs = ToProofs().Concat(kept).ToDictionary() };
    }

    /// <summary>Each ticked criterion with the date of its paper.</summary>
    internal Dictionary<EligibilityCriterion, DateOnly?> ToProofs() => Criteria.Distinct().ToDictionary(criterion => criterion, criterion => Proofs.TryGetValue(criterion, out var day) ? day : null);
}

public sealed class EligibilityFormValidator : AbstractValidator<EligibilityForm>
{
    public EligibilityFormValidator()
    {
        RuleFor(form => form.Author).NotNull().WithMessage("Choisissez qui a fait le diagnostic.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.MadeOn).NotNull().WithMessage("Écrivez le jour du diagnostic.").IsADay();
        RuleForEach(form => form.Criteria).IsInEnum().WithMessage("Cochez des critères de la liste.");
        RuleFor(form => form.ToProofs().Values.AsEnumerable()).AreDays().OverridePropertyName(nameof(EligibilityForm.Criteria));
    }
}
