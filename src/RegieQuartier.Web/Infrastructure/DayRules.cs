using FluentValidation;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>What a day typed in a form may be: one that a calendar of ours holds.</summary>
public static class DayRules
{
    private const string Sentence = "Vérifiez l’année de cette date.";

    private static readonly DateOnly Earliest = new(1900, 1, 1);

    private static readonly DateOnly Latest = new(2099, 12, 31);

    /// <summary>A day of these two centuries, where one is written.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> IsADay<T>(this IRuleBuilder<T, DateOnly?> rule) => rule
        .InclusiveBetween(Earliest, Latest).WithMessage(Sentence);

    /// <summary>The day, where it is one of these two centuries; null otherwise.</summary>
    public static DateOnly? IfOurs(this DateOnly? day) => day >= Earliest && day <= Latest ? day : null;

    /// <summary>Each a day of these two centuries, where one is written.</summary>
    public static IRuleBuilderOptions<T, IEnumerable<DateOnly?>> AreDays<T>(this IRuleBuilder<T, IEnumerable<DateOnly?>> rule) => rule
        .Must(days => days.All(day => day is null || (day >= Earliest && day <= Latest))).WithMessage(Sentence);
}
