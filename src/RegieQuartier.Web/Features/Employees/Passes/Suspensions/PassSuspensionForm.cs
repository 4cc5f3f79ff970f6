using FluentValidation;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Passes.Suspensions;

/// <summary>A suspension, as it is typed.</summary>
public sealed class PassSuspensionForm
{
    public SuspensionReason? Reason { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The PASS's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class PassSuspensionFormValidator : AbstractValidator<PassSuspensionForm>
{
    public PassSuspensionFormValidator()
    {
        RuleFor(form => form.Reason).NotNull().WithMessage("Choisissez un motif.").IsInEnum().WithMessage("Choisissez un motif de la liste.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
    }
}
