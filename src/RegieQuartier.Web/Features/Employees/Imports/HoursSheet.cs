using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Employees.Hours;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>
/// A file of hours: each row is a line of the page of a month, with its rules and its sentences, for an employee recognised by
/// name and birth date. Hours that are entered already are never written over.
/// </summary>
internal sealed class HoursSheet : IImportSheet
{
    private static readonly HoursLineValidator Rules = new();

    private static readonly IReadOnlyList<ImportColumn> Columns =
    [
        .. RowPerson.Columns,
        new(nameof(MonthlyHours.Month), "Mois", "Un mois comme 10/2026.", "10/2026", IsRequired: true),
        new(nameof(HoursLine.Paid), "Heures payées", "Congés compris : 104,5 ou 104 h 30.", "104,5", IsRequired: true),
        new(nameof(HoursLine.Worked), "Heures travaillées", "Le temps passé au travail : 90,5 ou 90 h 30.", "90,5", IsRequired: true),
    ];

    public ImportKind Kind => ImportKind.Hours;

    public Task<IReadOnlyList<ImportColumn>> ColumnsAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation) => Task.FromResult(Columns);

    public async Task<ImportCheck> CheckAsync(RegieQuartierDbContext db, SpreadsheetTable table, ImportMoment moment, CancellationToken cancellation)
    {
        var layout = new SheetLayout(table, Columns);
        var read = layout.Rows.Select(row => new HoursImportRow(new RowReader(layout, row))).ToList();
        var known = await KnownPeople.LoadAsync(db, read.Select(row => row.Whose.BornOn).OfType<DateOnly>(), cancellation);
        foreach (var row in read)
        {
            row.Check(Rules, known, moment.Today);
        }

        var months = await KnownMonths.LoadAsync(
            db, [.. read.Select(row => row.Person?.Id).OfType<Guid>().Distinct()], [.. read.Select(row => row.Month).OfType<DateOnly>().Distinct()], cancellation);
        var entered = read.Where(row => row.Reader.IsSound).Select(row => Enter(row, months)).OfType<ImportedRow>().ToList();
        var hints = read.Where(row => row.Reader.IsSound).Select(row => row.Hint()).OfType<ImportHint>().ToList();
        return new ImportCheck(read.Count, [.. read.SelectMany(row => row.Reader.Faults).OrderBy(fault => fault.Row).ThenBy(fault => fault.Place)], hints, entered);
    }

    private static ImportedRow? Enter(HoursImportRow row, KnownMonths months)
    {
        var (person, month, wanted) = (row.Person!, row.Month!.Value, row.Line.ToFigures()!.Value);
        if (months.WhyNot(person.Id, month, row.Reader.Number) is { } sentence)
        {
            row.Reader.Wrong(nameof(MonthlyHours.Month), sentence);
            return null;
        }

        var hours = MonthlyHours.Enter(person.Id, month, wanted.PaidMinutes, wanted.WorkedMinutes).Value!;
        return new ImportedRow(person.Id, [hours], [(ImportedKind.Hours, hours.Id)], [AuditActions.HoursEntered]);
    }
}

/// <summary>One row of the file.</summary>
internal sealed class HoursImportRow(RowReader reader)
{
    public RowReader Reader => reader;

    public RowPerson Whose { get; } = new(reader);

    public HoursLine Line { get; } = new() { Paid = reader.Text(nameof(HoursLine.Paid)), Worked = reader.Text(nameof(HoursLine.Worked)) };

    public DateOnly? Month { get; } = MonthOf(reader);

    /// <summary>Whose hours they are; null while nobody, or more than one, is recognised.</summary>
    public KnownPerson? Person { get; private set; }

    /// <summary>Says all that is wrong with it, whatever the others hold.</summary>
    public void Check(HoursLineValidator rules, KnownPeople known, DateOnly today)
    {
        Person = Whose.Find(known, "notez ces heures sur la page du mois");
        if (Month is { } month && MonthlyHours.WhyNotIn(month, today) is { } refusal)
        {
            reader.Wrong(nameof(MonthlyHours.Month), HoursLabels.Sentence(refusal));
        }

        // Here a line cannot be left for later.
        reader.Take(rules.Validate(Line with { IsAsked = true }));
        FitIn(nameof(HoursLine.Paid), Line.Paid, HoursRefusals.PaidNotPossible);
        FitIn(nameof(HoursLine.Worked), Line.Worked, HoursRefusals.WorkedNotPossible);
    }

    /// <summary>What is to be looked at, of a row that enters its hours; null when there is nothing.</summary>
    public ImportHint? Hint() => HoursLabels.Hint(Month!.Value, Line.ToFigures()!.Value) is { } sentence
        ? new ImportHint(reader.Number, Person!.FullName) { Cell = reader.AddressOf(nameof(HoursLine.Worked)), Sentence = sentence }
        : null;

    private void FitIn(string field, string? typed, Refusal refusal)
    {
        if (Month is { } month && HoursText.Read(typed) > MonthlyHours.MinutesOf(month))
        {
            reader.Wrong(field, HoursLabels.Sentence(refusal, month: month));
        }
    }

    private static DateOnly? MonthOf(RowReader reader)
    {
        if (reader.Text(nameof(MonthlyHours.Month)) is not { } text)
        {
            reader.Wrong(nameof(MonthlyHours.Month), "Écrivez le mois, comme 10/2026.");
            return null;
        }

        if (CellText.TryMonth(text, out var month) && CalendarDays.Sane(month) is not null)
        {
            return month;
        }

        reader.Wrong(nameof(MonthlyHours.Month), "Écrivez un mois qui existe, comme 10/2026.");
        return null;
    }
}
