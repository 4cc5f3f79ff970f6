using FluentValidation;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>A PASS IAE to write down, as it is typed.</summary>
public sealed class PassForm
{
    public string? Number { get; init; }

    public DateOnly? StartsOn { get; init; }
}

public sealed class PassFormValidator : AbstractValidator<PassForm>
{
    public PassFormValidator()
    {
        RuleFor(form => form.Number).Must(number => PassNumber.TryParse(number, out _)).WithMessage("Écrivez les 12 signes du numéro. Exemple : 99999 12 34567.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour du PASS.").IsADay();
    }
}
