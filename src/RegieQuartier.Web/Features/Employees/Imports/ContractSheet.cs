using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Features.Employees.Contracts.Terminations;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>
/// A file of contracts: each row is the form that signs one, for an employee recognised by name and birth date. Those of one
/// person are signed in the order of their first days, as they would have been one by one.
/// </summary>
internal sealed class ContractSheet : IImportSheet
{
    private static readonly ContractFormValidator Rules = new();

    private static readonly ContractTerminationFormValidator BreakRules = new();

    public ImportKind Kind => ImportKind.Contracts;

    public IReadOnlyList<ImportColumn> Columns => ContractColumns.All;

    public async Task<ImportCheck> CheckAsync(RegieQuartierDbContext db, SpreadsheetTable table, ImportMoment moment, CancellationToken cancellation)
    {
        var layout = new SheetLayout(table, Columns);
        var read = layout.Rows.Select(row => new ContractRow(new RowReader(layout, row))).ToList();
        var known = await KnownPeople.LoadAsync(db, read.Select(row => row.BornOn).OfType<DateOnly>(), cancellation);
        foreach (var row in read)
        {
            row.Reader.Take(Rules.Validate(row.Form));
            if (row.Break is { } broken)
            {
                row.Reader.Take(BreakRules.Validate(broken));
            }

            row.FindPerson(known);
        }

        var desk = await SigningDesk.OpenAsync(db, [.. read.Select(row => row.Person?.Id).OfType<Guid>().Distinct()], moment.Today, cancellation);
        var signed = read.Where(row => row.Reader.IsSound).OrderBy(row => row.Form.StartsOn).ThenBy(row => row.Reader.Number)
            .Select(desk.Sign).OfType<ImportedRow>().ToList();
        var hints = read.Where(row => row.Reader.IsSound).Select(row => row.Hint(desk.Law)).OfType<ImportHint>().ToList();
        return new ImportCheck(read.Count, [.. read.SelectMany(row => row.Reader.Faults).OrderBy(fault => fault.Row).ThenBy(fault => fault.Place)], hints, signed);
    }
}

/// <summary>One row of the file.</summary>
internal sealed class ContractRow(RowReader reader)
{
    private readonly RowPerson _whose = new(reader);

    public RowReader Reader => reader;

    public DateOnly? BornOn => _whose.BornOn;

    public ContractForm Form { get; } = ContractColumns.Read(reader);

    /// <summary>How it ended before its term; null when it did not.</summary>
    public ContractTerminationForm? Break { get; } = ContractColumns.ReadBreak(reader);

    public SiaeKind? Agreement { get; } = ContractColumns.ReadAgreement(reader);

    /// <summary>Whose contract it is; null while nobody, or more than one, is recognised.</summary>
    public KnownPerson? Person { get; private set; }

    /// <summary>What is unusual in the contract of a row that is signed: a file is not asked about it. Null when nothing is.</summary>
    public ImportHint? Hint(LegalValues law) => ContractRemark.OnLength(Form.Type!.Value, Form.StartsOn!.Value, Form.EndsOn, law) is { } remark
        ? new ImportHint(reader.Number, Person!.FullName) { Cell = reader.AddressOf(nameof(ContractForm.EndsOn)), Sentence = remark.Sentence }
        : null;

    /// <summary>Recognises whose it is, or says why nobody is.</summary>
    public void FindPerson(KnownPeople known) => Person = _whose.Find(known, "ajoutez ce contrat depuis le bon dossier");
}
