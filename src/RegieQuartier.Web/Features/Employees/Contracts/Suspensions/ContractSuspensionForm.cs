using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions;

/// <summary>A suspension, as it is typed.</summary>
public sealed class ContractSuspensionForm
{
    public ContractSuspensionReason? Reason { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class ContractSuspensionFormValidator : AbstractValidator<ContractSuspensionForm>
{
    public ContractSuspensionFormValidator()
    {
        RuleFor(form => form.Reason).NotNull().WithMessage("Choisissez un motif.").IsInEnum().WithMessage("Choisissez un motif de la liste.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
    }
}
