using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Law;

/// <summary>A value to come, as it is typed.</summary>
public sealed class LegalValueForm
{
    public string? Value { get; init; }

    public DateOnly? HoldsFrom { get; init; }

    public string? Source { get; init; }

    /// <summary>The value; null when what is typed is no number.</summary>
    public decimal? ReadValue => CellText.TryDecimal(Value ?? "", out var read) ? read : null;
}

public sealed class LegalValueFormValidator : AbstractValidator<LegalValueForm>
{
    public LegalValueFormValidator()
    {
        RuleFor(form => form.Value).Must((form, _) => form.ReadValue is not null).WithMessage("Écrivez un nombre. Exemple : 24.");
        RuleFor(form => form.HoldsFrom).NotNull().WithMessage("Écrivez à partir de quel jour.").IsADay();
        RuleFor(form => form.Source)
            .NotEmpty().WithMessage("Écrivez d’où vient cette valeur. Exemple : Code du travail, art. L5132-15-1.")
            .MaximumLength(LegalValue.SourceMaxLength).WithMessage("200 lettres au plus : le nom du texte suffit.");
    }
}
