using FluentValidation;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Features.Employees.Passes.Withdrawals;

/// <summary>Why a PASS IAE, or what moved its end, is withdrawn, as it is chosen.</summary>
public sealed class PassWithdrawalForm
{
    public PassWithdrawal? Reason { get; init; }

    /// <summary>The PASS's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class PassWithdrawalFormValidator : AbstractValidator<PassWithdrawalForm>
{
    public PassWithdrawalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().WithMessage("Choisissez une raison.").IsInEnum().WithMessage("Choisissez dans la liste.");
}
