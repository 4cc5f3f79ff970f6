using FluentValidation;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Eligibility.Withdrawals;

/// <summary>Why an eligibility diagnosis is withdrawn, as it is chosen.</summary>
public sealed class EligibilityWithdrawalForm
{
    public EligibilityWithdrawal? Reason { get; init; }

    /// <summary>The diagnosis's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class EligibilityWithdrawalFormValidator : AbstractValidator<EligibilityWithdrawalForm>
{
    public EligibilityWithdrawalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().WithMessage("Dites pourquoi il est retiré.").IsInEnum().WithMessage("Choisissez dans la liste.");
}

/// <summary>The form of a withdrawal.</summary>
public sealed record EligibilityWithdrawalPage(OpenEligibility Open, EligibilityWithdrawalForm Form);
