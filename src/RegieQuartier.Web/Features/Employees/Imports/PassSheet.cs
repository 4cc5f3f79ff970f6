using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Employees.Passes;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>
/// A file of PASS IAE: each row is the form of a PASS, with its rules and its sentences, for an employee recognised by name and birth
/// date. An advisor writes down those of the people whom they follow.
/// </summary>
internal sealed class PassSheet : IImportSheet
{
    private static readonly PassFormValidator Rules = new();

    private static readonly IReadOnlyList<ImportColumn> Columns =
    [
        .. RowPerson.Columns,
        new(nameof(PassForm.Number), "Numéro du PASS", "Ses douze signes, comme sur la plateforme de l’inclusion.", "99999 12 34567", IsRequired: true),
        new(nameof(PassForm.StartsOn), "Premier jour du PASS", "Une date comme 02/03/2026.", "02/03/2026", IsRequired: true),
        new(nameof(PassForm.ShownEndsOn), "Dernier jour affiché", "Si des suspensions ou des prolongations l’ont repoussé.", ""),
        new(nameof(PassForm.SuspendedDays), "Jours de suspension", "Ceux qui ont repoussé la fin jusqu’ici.", ""),
        new(nameof(PassForm.ExtendedDays), "Jours de prolongation", "Ceux qui ont repoussé la fin jusqu’ici.", ""),
    ];

    public ImportKind Kind => ImportKind.Passes;

    public Task<IReadOnlyList<ImportColumn>> ColumnsAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation) => Task.FromResult(Columns);

    public async Task<ImportCheck> CheckAsync(RegieQuartierDbContext db, SpreadsheetTable table, ImportMoment moment, CancellationToken cancellation)
    {
        var layout = new SheetLayout(table, Columns);
        var read = layout.Rows.Select(row => new PassImportRow(new RowReader(layout, row))).ToList();
        var known = await KnownPeople.LoadAsync(db, read.Select(row => row.Whose.BornOn).OfType<DateOnly>(), cancellation);
        foreach (var row in read)
        {
            row.Check(Rules, known);
        }

        var passes = await KnownPasses.LoadAsync(db, [.. read.Select(row => row.Person?.Id).OfType<Guid>().Distinct()], [.. read.Select(row => row.Number).OfType<PassNumber>()], moment, cancellation);
        var received = read.Where(row => row.Reader.IsSound).OrderBy(row => row.Form.StartsOn).ThenBy(row => row.Reader.Number)
            .Select(row => Receive(row, passes)).OfType<(ImportedRow Row, ImportHint? Hint)>().ToList();
        return new ImportCheck(
            read.Count,
            [.. read.SelectMany(row => row.Reader.Faults).OrderBy(fault => fault.Row).ThenBy(fault => fault.Place)],
            [.. received.Select(one => one.Hint).OfType<ImportHint>().OrderBy(hint => hint.Row)],
            [.. received.Select(one => one.Row)]);
    }

    private static (ImportedRow Row, ImportHint? Hint)? Receive(PassImportRow row, KnownPasses passes)
    {
        var person = row.Person!;
        if (!passes.MayTellOf(person.Id))
        {
            row.Reader.Wrong(nameof(EmployeeForm.LastName), "Vous ne suivez pas cette personne : qui la suit, ou la direction, note son PASS.");
            return null;
        }

        var received = IaePass.Receive(person.Id, row.Form.ToTerms(), passes.Law);
        if ((received.Refusal ?? passes.WhyNot(received.Value!)) is { } refusal)
        {
            row.Reader.Wrong(refusal.Field ?? nameof(PassForm.StartsOn), PassLabels.Sentence(refusal));
            return null;
        }

        var pass = received.Value!;
        var hint = passes.Waiting(pass) is { } asked ? new ImportHint(row.Reader.Number, person.FullName) { Cell = row.Reader.AddressOf(nameof(PassForm.StartsOn)), Sentence = asked } : null;
        passes.Add(pass);
        return (new ImportedRow(person.Id, [pass], [(ImportedKind.Pass, pass.Id)], [AuditActions.PassReceived]), hint);
    }
}

/// <summary>One row of the file.</summary>
internal sealed class PassImportRow(RowReader reader)
{
    public RowReader Reader => reader;

    public RowPerson Whose { get; } = new(reader);

    public PassForm Form { get; } = new()
    {
        Number = reader.Text(nameof(PassForm.Number)),
        StartsOn = reader.Date(nameof(PassForm.StartsOn)),
        ShownEndsOn = reader.Date(nameof(PassForm.ShownEndsOn)),
        SuspendedDays = reader.Whole(nameof(PassForm.SuspendedDays)),
        ExtendedDays = reader.Whole(nameof(PassForm.ExtendedDays)),
    };

    /// <summary>The number that is written; null when it is none.</summary>
    public PassNumber? Number => PassNumber.TryParse(Form.Number, out var number) ? number : null;

    /// <summary>Whose PASS it is; null while nobody, or more than one, is recognised.</summary>
    public KnownPerson? Person { get; private set; }

    /// <summary>Says all that is wrong with it, whatever the others hold.</summary>
    public void Check(PassFormValidator rules, KnownPeople known)
    {
        Person = Whose.Find(known, "notez ce PASS depuis le bon dossier");
        reader.Take(rules.Validate(Form));
    }
}
