using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.OpeningRanges;

/// <summary>Opening hours, as they are typed.</summary>
public sealed record OpeningRangeForm
{
    public static readonly int[] Pauses = [0, 5, 10, 15, 30];
    public static readonly int[] Steps = [10, 15, 20, 30, 60];

    public Guid? WriterId { get; init; }

    /// <summary>The place; null for the régie’s own.</summary>
    public Guid? VenueId { get; init; }

    /// <summary>For one day, the first, and no other.</summary>
    public bool Once { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public TimeOnly? OpensAt { get; init; }

    public TimeOnly? ClosesAt { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public int? PauseMinutes { get; init; }

    public int? StepMinutes { get; init; }

    /// <summary>How far a change goes.</summary>
    public HoursScope Scope { get; init; }

    /// <summary>The day a change starts from or is for, when it is not for every week.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The agenda's version when the form was shown: who else changed it meanwhile is not overwritten.</summary>
    public long AgendaVersion { get; init; }

    public static OpeningRangeForm Blank(DateOnly today) => new() { FirstDay = today, PauseMinutes = 5, StepMinutes = 15 };

    public static OpeningRangeForm Of(OpeningRange range, long agendaVersion) => new()
    {
        WriterId = range.WriterId,
        VenueId = range.VenueId,
        Once = range.IsOnce,
        Weekday = range.Weekday,
        OpensAt = range.OpensAt,
        ClosesAt = range.ClosesAt,
        FirstDay = range.FirstDay,
        LastDay = range.LastDay,
        PauseMinutes = (int)range.Pause.TotalMinutes,
        StepMinutes = (int)range.Step.TotalMinutes,
        AgendaVersion = agendaVersion,
    };

    /// <summary>The hours, once the form is valid.</summary>
    public OpeningHours ToHours() => new(
        Once ? FirstDay!.Value.DayOfWeek : Weekday!.Value,
        OpensAt!.Value,
        ClosesAt!.Value,
        FirstDay!.Value,
        Once ? FirstDay : LastDay,
        TimeSpan.FromMinutes(PauseMinutes!.Value),
        TimeSpan.FromMinutes(StepMinutes!.Value))
    {
        VenueId = VenueId,
    };

    /// <summary>The change, once the form is valid.</summary>
    public HoursChange ToChange() => new(ToHours(), Scope, Day, AgendaVersion);
}

public sealed class OpeningRangeFormValidator : AbstractValidator<OpeningRangeForm>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public OpeningRangeFormValidator()
    {
        RuleFor(form => form.WriterId).NotNull().WithMessage("Choisissez qui reçoit.");
        RuleFor(form => form.Weekday)
            .Must(day => day is not null && Enum.IsDefined(day.Value)).WithMessage("Choisissez le jour de la semaine.")
            .When(form => !form.Once);
        RuleFor(form => form.Scope).IsInEnum().WithMessage("Choisissez pour quelles fois.");
        RuleFor(form => form.Day)
            .NotNull().WithMessage("Écrivez le jour.")
            .InclusiveBetween(Earliest, Latest).WithMessage("Cette date est trop lointaine.")
            .When(form => form.Scope != HoursScope.Always);
        RuleFor(form => form.OpensAt).NotNull().WithMessage("Écrivez l’heure d’ouverture. Exemple : 09:00.")
            .Must(BeOnAMinute).WithMessage("Écrivez l’heure sans secondes. Exemple : 09:00.");
        RuleFor(form => form.ClosesAt).NotNull().WithMessage("Écrivez l’heure de fermeture. Exemple : 12:00.")
            .Must(BeOnAMinute).WithMessage("Écrivez l’heure sans secondes. Exemple : 12:00.");
        RuleFor(form => form.FirstDay)
            .NotNull().WithMessage("Écrivez le premier jour.")
            .InclusiveBetween(Earliest, Latest).WithMessage("Cette date est trop lointaine.");
        RuleFor(form => form.LastDay)
            .InclusiveBetween(Earliest, Latest).WithMessage("Cette date est trop lointaine.")
            .When(form => form.LastDay is not null);
        RuleFor(form => form.PauseMinutes).Must(pause => pause is not null && OpeningRangeForm.Pauses.Contains(pause.Value)).WithMessage("Choisissez une pause de la liste.");
        RuleFor(form => form.StepMinutes).Must(step => step is not null && OpeningRangeForm.Steps.Contains(step.Value)).WithMessage("Choisissez un pas de la liste.");
    }

    private static bool BeOnAMinute(TimeOnly? time) => time is null || OpeningRange.IsOnMinute(time.Value);
}
