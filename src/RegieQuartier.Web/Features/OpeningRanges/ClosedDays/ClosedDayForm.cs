using FluentValidation;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.OpeningRanges.ClosedDays;

/// <summary>A day to close.</summary>
public sealed class ClosedDayForm
{
    public DateOnly? Day { get; init; }

    /// <summary>The only day there is, if it is open; else none is chosen.</summary>
    public static ClosedDayForm For(OpeningRange range) => new() { Day = range.IsOnce && range.HoldsOn(range.FirstDay) ? range.FirstDay : null };
}

public sealed class ClosedDayFormValidator : AbstractValidator<ClosedDayForm>
{
    public ClosedDayFormValidator() => RuleFor(form => form.Day).NotNull().WithMessage("Écrivez le jour à fermer.");
}
