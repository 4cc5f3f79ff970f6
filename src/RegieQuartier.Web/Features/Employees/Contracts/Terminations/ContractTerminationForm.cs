using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations;

/// <summary>The end of a contract, as it is typed.</summary>
public sealed class ContractTerminationForm
{
    public DateOnly? TerminatedOn { get; init; }

    public TerminationReason? TerminationReason { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>The break as it is noted.</summary>
    public static ContractTerminationForm Of(EmploymentContract contract) => new() { TerminatedOn = contract.TerminatedOn, TerminationReason = contract.TerminationReason, Version = contract.Version };
}

public sealed class ContractTerminationFormValidator : AbstractValidator<ContractTerminationForm>
{
    public ContractTerminationFormValidator()
    {
        RuleFor(form => form.TerminatedOn).NotNull().WithMessage("Écrivez le dernier jour de travail.").IsADay();
        RuleFor(form => form.TerminationReason).NotNull().WithMessage("Choisissez un motif.").IsInEnum().WithMessage("Choisissez un motif de la liste.");
    }
}
