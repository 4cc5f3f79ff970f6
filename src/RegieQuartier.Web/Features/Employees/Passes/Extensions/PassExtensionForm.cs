using FluentValidation;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Passes.Extensions;

/// <summary>An extension to ask for, as it is typed.</summary>
public sealed class PassExtensionForm
{
    public ExtensionReason? Reason { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateOnly? TrainingEndsOn { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The PASS's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class PassExtensionFormValidator : AbstractValidator<PassExtensionForm>
{
    public PassExtensionFormValidator()
    {
        RuleFor(form => form.Reason).NotNull().WithMessage("Choisissez un motif.").IsInEnum().WithMessage("Choisissez un motif de la liste.");
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le nouveau dernier jour.").IsADay();
        RuleFor(form => form.TrainingEndsOn).IsADay();
    }
}

/// <summary>The prescriber's refusal, as it is typed.</summary>
public sealed class ExtensionDenialForm
{
    public ExtensionDenial? Denial { get; init; }
}

public sealed class ExtensionDenialFormValidator : AbstractValidator<ExtensionDenialForm>
{
    public ExtensionDenialFormValidator() =>
        RuleFor(form => form.Denial).NotNull().WithMessage("Choisissez le motif du refus.").IsInEnum().WithMessage("Choisissez un motif de la liste.");
}
