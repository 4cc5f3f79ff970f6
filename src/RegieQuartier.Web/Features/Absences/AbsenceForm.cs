using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>An absence, as it is typed: days, and hours when it is not whole days.</summary>
public sealed class AbsenceForm
{
    public Guid? WriterId { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public TimeOnly? From { get; init; }

    public TimeOnly? Until { get; init; }

    /// <summary>Start, in UTC, once the form is valid.</summary>
    public DateTimeOffset ToStart() => From is { } from ? ParisZone.At(FirstDay!.Value, from) : ParisZone.StartOf(FirstDay!.Value);

    /// <summary>End, in UTC, once the form is valid.</summary>
    public DateTimeOffset ToEnd()
    {
        var last = LastDay ?? FirstDay!.Value;
        return Until is { } until ? ParisZone.At(last, until) : ParisZone.StartOf(last.AddDays(1));
    }
}

public sealed class AbsenceFormValidator : AbstractValidator<AbsenceForm>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 30);

    public AbsenceFormValidator()
    {
        RuleFor(form => form.WriterId).NotNull().WithMessage("Choisissez qui est absent.");
        RuleFor(form => form.FirstDay)
            .NotNull().WithMessage("Écrivez le premier jour.")
            .InclusiveBetween(Earliest, Latest).WithMessage("Cette date est trop lointaine.");
        RuleFor(form => form.LastDay).InclusiveBetween(Earliest, Latest).WithMessage("Cette date est trop lointaine.");
        RuleFor(form => form.From).Must(BeOnAMinute).WithMessage("Écrivez l’heure sans secondes. Exemple : 09:00.");
        RuleFor(form => form.Until).Must(BeOnAMinute).WithMessage("Écrivez l’heure sans secondes. Exemple : 12:00.");
    }

    private static bool BeOnAMinute(TimeOnly? time) => time is null || OpeningRange.IsOnMinute(time.Value);
}
