using FluentValidation;

namespace RegieQuartier.Web.Features.OpeningRanges.ClosedDays;

/// <summary>A day to close.</summary>
public sealed class ClosedDayForm
{
    public DateOnly? Day { get; init; }
}

public sealed class ClosedDayFormValidator : AbstractValidator<ClosedDayForm>
{
    public ClosedDayFormValidator() => RuleFor(form => form.Day).NotNull().WithMessage("Écrivez le jour à fermer.");
}
