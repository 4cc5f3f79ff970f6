using FluentValidation;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>The hours of a month, as they are typed: a line for each employee whose hours the person may enter.</summary>
public sealed class HoursForm
{
    public IList<HoursLine> Lines { get; init; } = [];

    /// <summary>What is wanted, once the form is valid. Lines that are not ours are none.</summary>
    public IReadOnlyList<HoursEntry> ToEntries() => [.. Lines.OfType<HoursLine>().Select(line => line.ToEntry()).OfType<HoursEntry>()];
}

/// <summary>The hours of one employee.</summary>
public sealed record HoursLine
{
    /// <summary>Who it is, and what was there when the form was shown.</summary>
    public string? Mark { get; init; }

    public string? Paid { get; init; }

    public string? Worked { get; init; }

    /// <summary>The figures that are confirmed, though they may look odd.</summary>
    public string? Confirmed { get; init; }

    /// <summary>Who it is; null when the line is not ours.</summary>
    public Guid? EmployeeId => HoursEntry.Read(Mark)?.EmployeeId;

    /// <summary>Whether it cannot be left for later, as in a file.</summary>
    internal bool IsAsked { get; init; }

    internal bool IsBlank => !IsAsked && Paid is null && Worked is null;

    internal HoursEntry? ToEntry() => HoursEntry.Read(Mark) is { } seen ? seen with { Wanted = ToFigures(), Confirmed = Confirmed } : null;

    /// <summary>The figures, as far as both can be read.</summary>
    internal HoursFigures? ReadFigures() => HoursText.Read(Paid) is { } paid && HoursText.Read(Worked) is { } worked ? new HoursFigures(paid, worked) : null;

    /// <summary>The figures, once the line is valid; null for one that is left for later.</summary>
    internal HoursFigures? ToFigures() => IsBlank ? null : new HoursFigures(HoursText.Read(Paid)!.Value, HoursText.Read(Worked)!.Value);
}

public sealed class HoursFormValidator : AbstractValidator<HoursForm>
{
    public HoursFormValidator() => RuleForEach(form => form.Lines).SetValidator(new HoursLineValidator());
}

public sealed class HoursLineValidator : AbstractValidator<HoursLine>
{
    /// <summary>Longest length of work that is read, in characters.</summary>
    public const int MaxLength = 12;

    private const string Unreadable = "Écrivez les heures payées ainsi : 104,5 ou 104 h 30.";
    private const string UnreadableWorked = "Écrivez les heures travaillées ainsi : 90,5 ou 90 h 30.";

    public HoursLineValidator()
    {
        RuleFor(line => line.Paid)
            .NotEmpty().WithMessage("Écrivez aussi les heures payées. S’il n’y en a pas : 0.")
            .Must(BeALength).WithMessage(Unreadable)
            .Must(FitInAMonth).WithMessage(HoursLabels.Sentence(HoursRefusals.PaidNotPossible))
            .When(line => !line.IsBlank);
        RuleFor(line => line.Worked)
            .NotEmpty().WithMessage("Écrivez aussi les heures travaillées. S’il n’y en a pas : 0.")
            .Must(BeALength).WithMessage(UnreadableWorked)
            .Must(FitInAMonth).WithMessage(HoursLabels.Sentence(HoursRefusals.WorkedNotPossible))
            .When(line => !line.IsBlank);
    }

    private static bool BeALength(string? typed) => typed is null || (typed.Length <= MaxLength && HoursText.Read(typed) is not null);

    // So that all that is wrong is told at once.
    private static bool FitInAMonth(string? typed) => HoursText.Read(typed) is not > MonthlyHours.MinutesMax;
}
