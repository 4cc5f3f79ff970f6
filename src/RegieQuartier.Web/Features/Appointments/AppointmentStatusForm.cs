using FluentValidation;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>One tap: what became of an appointment.</summary>
public sealed class AppointmentStatusForm
{
    public AppointmentStatus? Status { get; init; }

    /// <summary>True when it was said on the appointment's own page: one comes back there.</summary>
    public bool FromItsPage { get; init; }
}

public sealed class AppointmentStatusFormValidator : AbstractValidator<AppointmentStatusForm>
{
    public AppointmentStatusFormValidator() => RuleFor(form => form.Status)
        .Must(status => status is not null and not AppointmentStatus.Cancelled && Enum.IsDefined(status.Value))
        .WithMessage("Choisissez arrivé, présent, absent ou excusé.");
}
