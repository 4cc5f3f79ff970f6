using FluentValidation;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>What becomes of one appointment: somebody else receives, or it is cancelled.</summary>
public sealed class SettlementForm
{
    public Guid? AppointmentId { get; init; }

    /// <summary>The colleague who receives instead; null to cancel.</summary>
    public int? Colleague { get; init; }
}

public sealed class SettlementFormValidator : AbstractValidator<SettlementForm>
{
    public SettlementFormValidator() => RuleFor(form => form.AppointmentId).NotNull().WithMessage("Choisissez un rendez-vous.");
}
