using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Appointments.Times;

/// <summary>A time that the team gives: one that is offered, or another one with a reason.</summary>
public class TimeForm
{
    /// <summary>The choice that is none of the times offered.</summary>
    public const string Other = "autre";

    // First on the page: first in the summary of errors, before what another form adds.
    [Display(Order = 1)]
    public string? Slot { get; init; }

    [Display(Order = 2)]
    public TimeOnly? OtherTime { get; init; }

    [Display(Order = 3)]
    public string? Reason { get; init; }

    public bool IsOther => string.Equals(Slot, Other, StringComparison.Ordinal);

    /// <summary>Why it is beyond what is offered, once the form is valid; null when it is one of the times offered.</summary>
    public string? ToBeyondLimits() => IsOther ? Reason!.Trim() : null;

    /// <summary>The time, once the form is valid; null when what was sent names none.</summary>
    public SlotName? ToSlot(TimeChoice choice) => IsOther
        ? new SlotName(ParisZone.At(choice.Day, OtherTime!.Value), choice.Writer.Number)
        : SlotName.TryParse(Slot, out var slot) && slot.WriterNumber == choice.Writer.Number ? slot : null;
}

public sealed class TimeFormValidator : AbstractValidator<TimeForm>
{
    public TimeFormValidator()
    {
        RuleFor(form => form.Slot).NotEmpty().WithMessage("Choisissez une heure.");
        RuleFor(form => form.OtherTime)
            .Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Écrivez l’heure. Exemple : 10:30.")
            .Must(time => OpeningRange.IsOnMinute(time!.Value)).WithMessage("Écrivez l’heure sans secondes. Exemple : 10:30.")
            .When(form => form.IsOther);
        RuleFor(form => form.Reason).IsAFewWords();
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Dites pourquoi : « La personne est là », par exemple.").When(form => form.IsOther);
    }
}
