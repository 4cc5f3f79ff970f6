using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Agreements;

/// <summary>An agreement with the State, as it is typed.</summary>
public sealed class AgreementForm
{
    /// <summary>Its kind: chosen once, then kept.</summary>
    public SiaeKind? Kind { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public HoursBasis? HoursBasis { get; init; }

    public string? YearlyHours { get; init; }

    /// <summary>The agreement's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>Hours of one full-time equivalent in a year; null when what is typed is no whole number.</summary>
    public int? ReadHours => CellText.TryDecimal(YearlyHours ?? "", out var hours) && hours is >= 0 and <= int.MaxValue && decimal.Truncate(hours) == hours ? (int)hours : null;

    public static AgreementForm Of(SiaeAgreement agreement) => new()
    {
        Kind = agreement.Kind,
        StartsOn = agreement.StartsOn,
        EndsOn = agreement.EndsOn,
        HoursBasis = agreement.HoursBasis,
        YearlyHours = agreement.YearlyHours.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Version = agreement.Version,
    };

    /// <summary>What the agreement says, once the form is valid.</summary>
    /// <param name="kind">Its kind.</param>
    public AgreementTerms ToTerms(SiaeKind kind) => new(kind, StartsOn!.Value, EndsOn!.Value, HoursBasis!.Value, ReadHours!.Value);
}

public sealed class AgreementFormValidator : AbstractValidator<AgreementForm>
{
    public AgreementFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez un type de structure.").IsInEnum().WithMessage("Choisissez un type de la liste.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
        RuleFor(form => form.HoursBasis).NotNull().WithMessage("Choisissez les heures qui comptent.").IsInEnum().WithMessage("Choisissez une réponse de la liste.");
        RuleFor(form => form.YearlyHours).Must((form, _) => form.ReadHours is not null).WithMessage("Écrivez un nombre d’heures, sans minutes. Exemple : 1\u202F820.");
    }
}

/// <summary>The form of an agreement that is there.</summary>
/// <param name="Id">The agreement.</param>
/// <param name="Title">Its kind and its days now, whatever is typed.</param>
/// <param name="Form">What is typed.</param>
public sealed record AgreementFormPage(Guid Id, string Title, AgreementForm Form)
{
    public static AgreementFormPage Of(SiaeAgreement agreement, AgreementForm form) =>
        new(agreement.Id, AgreementWords.Title(agreement.Kind, agreement.StartsOn, agreement.EndsOn), form);
}
