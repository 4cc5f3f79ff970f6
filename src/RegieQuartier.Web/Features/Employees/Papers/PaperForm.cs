using FluentValidation;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Papers;

/// <summary>A paper, as it is typed.</summary>
public sealed class PaperForm
{
    public PaperKind? Kind { get; init; }

    public string? Detail { get; init; }

    /// <summary>The number of a residence permit.</summary>
    public string? Number { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The paper's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static PaperForm Of(EmployeePaper paper) =>
        new() { Kind = paper.Kind, Detail = paper.Detail, Number = paper.Number, IssuedOn = paper.IssuedOn, ExpiresOn = paper.ExpiresOn, Version = paper.Version };

    /// <summary>What it says, as far as it can be read.</summary>
    public PaperDraft ToDraft() => new(Kind, Detail ?? "", Number ?? "", IssuedOn.IfOurs(), ExpiresOn.IfOurs());
}

public sealed class PaperFormValidator : AbstractValidator<PaperForm>
{
    public PaperFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez un papier.").IsInEnum().WithMessage("Choisissez un papier de la liste.");
        RuleFor(form => form.Detail).HoldsNoSecret(EmployeePaper.DetailMaxLength);
        RuleFor(form => form.Number).HoldsNoSecret(EmployeePaper.NumberMaxLength);
        RuleFor(form => form.IssuedOn).IsADay();
        RuleFor(form => form.ExpiresOn).IsADay();
        RuleFor(form => form.ExpiresOn)
            .NotNull().WithMessage("Écrivez le dernier jour du titre de séjour.")
            .When(form => form.Kind == PaperKind.ResidencePermit);
    }
}
