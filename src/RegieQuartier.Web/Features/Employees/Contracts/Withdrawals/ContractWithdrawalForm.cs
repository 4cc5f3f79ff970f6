using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Contracts.Withdrawals;

/// <summary>Why a contract is withdrawn, as it is chosen.</summary>
public sealed class ContractWithdrawalForm
{
    public ContractWithdrawal? Reason { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class ContractWithdrawalFormValidator : AbstractValidator<ContractWithdrawalForm>
{
    public ContractWithdrawalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().WithMessage("Dites pourquoi il est retiré.").IsInEnum().WithMessage("Choisissez dans la liste.");
}

/// <summary>The form of a withdrawal.</summary>
public sealed record ContractWithdrawalPage(OpenContract Open, ContractWithdrawalForm Form);
