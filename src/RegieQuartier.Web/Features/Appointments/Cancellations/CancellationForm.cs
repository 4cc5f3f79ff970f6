using FluentValidation;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Appointments.Cancellations;

/// <summary>The team cancels: why, for the journal.</summary>
public sealed class CancellationForm
{
    public string? Reason { get; init; }
}

public sealed class CancellationFormValidator : AbstractValidator<CancellationForm>
{
    public CancellationFormValidator() => RuleFor(form => form.Reason).IsAFewWords();
}
