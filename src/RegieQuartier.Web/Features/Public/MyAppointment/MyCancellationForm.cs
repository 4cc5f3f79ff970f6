using FluentValidation;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>What a person may say when they cancel; nothing is asked, and what is not one of the answers is none.</summary>
public sealed class MyCancellationForm
{
    public CancellationReason? Why { get; init; }
}

public sealed class MyCancellationFormValidator : AbstractValidator<MyCancellationForm>
{
    public MyCancellationFormValidator() => RuleFor(form => form.Why).IsInEnum();
}
