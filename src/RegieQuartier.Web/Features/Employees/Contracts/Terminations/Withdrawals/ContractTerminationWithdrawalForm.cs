using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations.Withdrawals;

/// <summary>Why the break of a contract is withdrawn, as it is chosen.</summary>
public sealed class ContractTerminationWithdrawalForm
{
    public TerminationWithdrawal? Reason { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class ContractTerminationWithdrawalFormValidator : AbstractValidator<ContractTerminationWithdrawalForm>
{
    public ContractTerminationWithdrawalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().WithMessage("Dites pourquoi elle est retirée.").IsInEnum().WithMessage("Choisissez dans la liste.");
}

/// <summary>The form of a withdrawal.</summary>
/// <param name="File">The record.</param>
/// <param name="Contract">The contract, as it is kept.</param>
/// <param name="Form">What is chosen.</param>
/// <param name="Preview">What the dates become; null when the break cannot be withdrawn.</param>
public sealed record ContractTerminationWithdrawalPage(EmployeeFile File, TerminationNoted Contract, ContractTerminationWithdrawalForm Form, DatesPreview? Preview)
{
    /// <summary>Why it cannot be withdrawn as things are; null when it can.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether it is an exit that stands in the way.</summary>
    public bool IsExitInTheWay { get; init; }
}
