using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Features.Employees.Contracts.Terminations;
using RegieQuartier.Web.Features.Employees.Exits;
using RegieQuartier.Web.Infrastructure;
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

    private static readonly ExitRules LeavingRules = new();

    public ImportKind Kind => ImportKind.Contracts;

    public async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation) =>
        ContractColumns.With(await ReasonsAsync(db, cancellation), today);

    public async Task<ImportCheck> CheckAsync(RegieQuartierDbContext db, SpreadsheetTable table, ImportMoment moment, CancellationToken cancellation)
    {
        var reasons = await ReasonsAsync(db, cancellation);
        var layout = new SheetLayout(table, ContractColumns.With(reasons, moment.Today));
        var read = layout.Rows.Select(row => new ContractRow(new RowReader(layout, row), reasons, moment.Today)).ToList();
        var known = await KnownPeople.LoadAsync(db, read.Select(row => row.BornOn).OfType<DateOnly>(), cancellation);
        foreach (var row in read)
        {
            row.Reader.Take(Rules.Validate(row.Form));
            if (row.Break is { } broken)
            {
                row.Reader.Take(BreakRules.Validate(broken));
            }

            if (row.Exit is { } exit)
            {
                row.Reader.Take(LeavingRules.Validate(exit));
            }

            row.FindPerson(known);
        }

        var desk = await SigningDesk.OpenAsync(db, [.. read.Select(row => row.Person?.Id).OfType<Guid>().Distinct()], reasons, moment, cancellation);
        var signed = read.Where(row => row.Reader.IsSound).OrderBy(row => row.Form.StartsOn).ThenBy(row => row.Reader.Number)
            .Select(desk.Sign).OfType<ImportedRow>().ToList();
        var hints = read.Where(row => row.Reader.IsSound).SelectMany(row => row.Hints(desk.Law)).ToList();
        return new ImportCheck(read.Count, [.. read.SelectMany(row => row.Reader.Faults).OrderBy(fault => fault.Row).ThenBy(fault => fault.Place)], hints, signed) { After = await desk.AfterAsync(db, [.. signed.Select(row => row.EmployeeId).Distinct()], cancellation) };
    }

    private static async Task<Domain.Pathways.ExitReasons> ReasonsAsync(RegieQuartierDbContext db, CancellationToken cancellation) =>
        new(await db.ExitReasons.AsNoTracking().ToListAsync(cancellation));
}

/// <summary>One row of the file.</summary>
internal sealed class ContractRow(RowReader reader, Domain.Pathways.ExitReasons reasons, DateOnly today)
{
    private readonly RowPerson _whose = new(reader);

    public RowReader Reader => reader;

    public DateOnly? BornOn => _whose.BornOn;

    public ContractForm Form { get; } = ContractColumns.Read(reader);

    /// <summary>How it ended before its term; null when it did not.</summary>
    public ContractTerminationForm? Break { get; } = ContractColumns.ReadBreak(reader);

    /// <summary>How the person left after it; null when the row notes no exit.</summary>
    public ExitForm? Exit { get; } = ContractColumns.ReadExit(reader, reasons, today);

    public SiaeKind? Agreement { get; } = ContractColumns.ReadAgreement(reader);

    /// <summary>Whose contract it is; null while nobody, or more than one, is recognised.</summary>
    public KnownPerson? Person { get; private set; }

    /// <summary>What is unusual in a row whose contract is signed: a file is not asked about it.</summary>
    public IEnumerable<ImportHint> Hints(LegalValues law)
    {
        if (ContractRemark.OnLength(Form.Type!.Value, Form.StartsOn!.Value, Form.EndsOn, law) is { } remark)
        {
            yield return Hint(nameof(ContractForm.EndsOn), remark.Sentence);
        }

        if (Exit is { ExitOn: { } left } && (Break?.TerminatedOn ?? Form.EndsOn) is { } lastDay && left > lastDay)
        {
            yield return Hint(nameof(ExitForm.ExitOn), $"{new ContractEnded(lastDay, Break?.TerminationReason).Sentence} La sortie est écrite au {left.ToDateText()} : vérifiez ce jour.");
        }
    }

    /// <summary>Recognises whose it is, or says why nobody is.</summary>
    public void FindPerson(KnownPeople known) => Person = _whose.Find(known, "ajoutez ce contrat depuis le bon dossier");

    private ImportHint Hint(string field, string sentence) => new(reader.Number, Person!.FullName) { Cell = reader.AddressOf(field), Sentence = sentence };
}
