using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions.Withdrawals;

/// <summary>Why a suspension of a contract is withdrawn, as it is chosen.</summary>
public sealed class SuspensionWithdrawalForm
{
    public SuspensionWithdrawal? Reason { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class SuspensionWithdrawalFormValidator : AbstractValidator<SuspensionWithdrawalForm>
{
    public SuspensionWithdrawalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().WithMessage("Dites pourquoi elle est retirée.").IsInEnum().WithMessage("Choisissez dans la liste.");
}

/// <summary>The form of a withdrawal.</summary>
/// <param name="Open">The contract, as it would be.</param>
/// <param name="SuspensionId">What is withdrawn.</param>
/// <param name="Held">Its days.</param>
/// <param name="Form">What is chosen.</param>
/// <param name="Preview">What the dates become; null when it cannot be withdrawn.</param>
public sealed record SuspensionWithdrawalPage(OpenContract Open, Guid SuspensionId, DaySpan Held, SuspensionWithdrawalForm Form, DatesPreview? Preview)
{
    /// <summary>Why it cannot be withdrawn as things are; null when it can.</summary>
    public string? Obstacle { get; init; }
}
