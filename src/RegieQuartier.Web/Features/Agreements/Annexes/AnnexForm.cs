using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Agreements.Annexes;

/// <summary>A financial annex, as it is typed.</summary>
public sealed class AnnexForm
{
    public string? Number { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public string? FullTimeEquivalents { get; init; }

    public AnnexState? State { get; init; }

    /// <summary>The agreement's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>Full-time equivalents; null when what is typed is no number.</summary>
    public decimal? ReadFullTimeEquivalents => CellText.TryDecimal(FullTimeEquivalents ?? "", out var read) ? read : null;

    public static AnnexForm Of(SiaeAgreement agreement, FinancialAnnex annex) => new()
    {
        Number = annex.Number,
        StartsOn = annex.StartsOn,
        EndsOn = annex.EndsOn,
        FullTimeEquivalents = annex.FullTimeEquivalents.ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo("fr-FR")),
        State = annex.State,
        Version = agreement.Version,
    };

    /// <summary>What the annex says, once the form is valid.</summary>
    public AnnexTerms ToTerms() => new(Number!, StartsOn!.Value, EndsOn!.Value, ReadFullTimeEquivalents!.Value, State!.Value);
}

public sealed class AnnexFormValidator : AbstractValidator<AnnexForm>
{
    public AnnexFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty().WithMessage("Écrivez le numéro de l’annexe. Exemple : ACI014260012A0M0.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
        RuleFor(form => form.FullTimeEquivalents).Must((form, _) => form.ReadFullTimeEquivalents is not null).WithMessage("Écrivez le nombre d’ETP. Exemple : 19,5.");
        RuleFor(form => form.State).NotNull().WithMessage("Choisissez où en est l’annexe.").IsInEnum().WithMessage("Choisissez une réponse de la liste.");
    }
}

/// <summary>The form of an annex.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="AgreementTitle">Its kind and its days.</param>
/// <param name="Id">The annex; null for a new one.</param>
/// <param name="Form">What is typed.</param>
public sealed record AnnexPage(Guid AgreementId, string AgreementTitle, Guid? Id, AnnexForm Form)
{
    public static AnnexPage Of(SiaeAgreement agreement, Guid? id, AnnexForm form) =>
        new(agreement.Id, AgreementWords.Title(agreement.Kind, agreement.StartsOn, agreement.EndsOn), id, form);
}
