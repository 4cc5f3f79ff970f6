using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>The days that figures are asked for, in the words of an address: a year, or days.</summary>
public sealed class PeriodQuery
{
    private const int ShownLength = 12;

    [FromQuery(Name = "annee")]
    public string? Year { get; init; }

    [FromQuery(Name = "du")]
    public string? From { get; init; }

    [FromQuery(Name = "au")]
    public string? To { get; init; }

    /// <summary>
    /// The period: days, or else a year. What has not happened yet is left out and said so; days that make no period are told,
    /// and this year stands in their place.
    /// </summary>
    /// <param name="today">The day, in Paris.</param>
    public AskedPeriod Read(DateOnly today)
    {
        if (From is null && To is null)
        {
            return OfYear(today);
        }

        var (from, to) = (PeriodDay.Read(From, "Premier jour"), PeriodDay.Read(To, "Dernier jour"));
        from = from.Day > today ? from.Wrong($"Premier jour : le {from.Day.Value.ToDateText()} n’est pas encore arrivé. Choisissez aujourd’hui ou avant.") : from;
        var first = from.Day ?? new DateOnly(Math.Min(to.Day?.Year ?? today.Year, today.Year), 1, 1);
        var last = to.Day is { } typed && typed < today ? typed : today;
        to = from.Day is { } known && to.Day < known ? to.Wrong($"Dernier jour : le {to.Day.Value.ToDateText()} est avant le premier jour, le {known.ToDateText()}.") : to;
        return from.Error is not null || to.Error is not null
            ? new AskedPeriod(ReportPeriod.OfYear(today.Year, today), from, to)
            : new AskedPeriod(new ReportPeriod(first, last), from.Or(first), to.Or(last)) { Note = to.Day > today ? "Compté jusqu’à aujourd’hui : les jours d’après ne sont pas encore arrivés." : null };
    }

    private AskedPeriod OfYear(DateOnly today)
    {
        var isYear = int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= CalendarDays.FirstYear && year <= today.Year;
        var period = ReportPeriod.OfYear(isYear ? year : today.Year, today);
        return new AskedPeriod(period, PeriodDay.Of(period.First), PeriodDay.Of(period.Last))
        {
            YearError = Year is null || isYear ? null : $"Année{(Year.Length <= ShownLength ? $" « {Year} »" : "")} : choisissez-en une de {CalendarDays.FirstYear} à {today.Year}.",
        };
    }
}

/// <summary>The period that figures are told of, with what was typed and what is wrong with it.</summary>
/// <param name="Period">The period: this year when something is wrong.</param>
/// <param name="From">The first day, as it is typed.</param>
/// <param name="To">The last day, as it is typed.</param>
public sealed record AskedPeriod(ReportPeriod Period, PeriodDay From, PeriodDay To)
{
    /// <summary>What is wrong with the year.</summary>
    public string? YearError { get; init; }

    /// <summary>What must be known of days that were left out.</summary>
    public string? Note { get; init; }

    /// <summary>What is wrong, by the field that it is about.</summary>
    public IEnumerable<(string Field, string Sentence)> Errors =>
        new[] { ("", YearError), ("du", From.Error), ("au", To.Error) }.Where(error => error.Item2 is not null).Select(error => (error.Item1, error.Item2!));
}

/// <summary>The field of a day.</summary>
/// <param name="Name">How the address names it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Day">What it holds.</param>
public sealed record PeriodField(string Name, string Label, PeriodDay Day);

/// <summary>A day that was typed.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Day">The day it is; null when it is none.</param>
/// <param name="Error">What is wrong with it.</param>
public sealed record PeriodDay(string? Typed, DateOnly? Day, string? Error)
{
    /// <summary>What the field holds.</summary>
    public string? Value => Day?.ToAddress() ?? Typed;

    /// <summary>A field for days would show nothing of what is none.</summary>
    public string InputType => Day is null && Typed is not null ? "text" : "date";

    /// <summary>A day that nobody typed.</summary>
    public static PeriodDay Of(DateOnly day) => new(null, day, null);

    /// <summary>Reads a day that our calendar holds.</summary>
    /// <param name="typed">What was typed; null for nothing.</param>
    /// <param name="name">What the day is called.</param>
    public static PeriodDay Read(string? typed, string name)
    {
        var day = typed is not null && CellText.TryDate(typed, out var read) ? CalendarDays.Sane(read) : null;
        return new PeriodDay(typed, day, typed is null || day is not null
            ? null
            : $"{name} : écrivez une date comme 01/03/2026, entre {CalendarDays.FirstYear} et {CalendarDays.LastYear}.");
    }

    /// <summary>The same with what is wrong with it.</summary>
    public PeriodDay Wrong(string sentence) => this with { Error = sentence };

    /// <summary>The same, or a day where none was typed.</summary>
    public PeriodDay Or(DateOnly day) => this with { Day = Day ?? day };
}
