using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Papers;
using RegieQuartier.Web.Features.Employees.PriorityAreas;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>A file of employees: each row is the form that writes one of them down, with its rules and its sentences.</summary>
internal sealed class EmployeeSheet : IImportSheet
{
    private static readonly EmployeeFormValidator Rules = new();

    private static readonly PriorityAreaFormValidator AreaRules = new();

    public ImportKind Kind => ImportKind.Employees;

    public Task<IReadOnlyList<ImportColumn>> ColumnsAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation) => Task.FromResult(EmployeeColumns.All);

    public async Task<ImportCheck> CheckAsync(RegieQuartierDbContext db, SpreadsheetTable table, ImportMoment moment, CancellationToken cancellation)
    {
        var layout = new SheetLayout(table, EmployeeColumns.All);
        var (supervisors, advisors) = (await NamedAsync(db, Role.Supervisor, cancellation), await NamedAsync(db, Role.Advisor, cancellation));
        var read = layout.Rows.Select(row => new RowReader(layout, row)).Select(row => (Row: row, Form: EmployeeColumns.Read(row, supervisors))).ToList();
        var known = await KnownPeople.LoadAsync(db, read.Select(one => one.Form.BornOn).OfType<DateOnly>(), cancellation);
        var applied = await ApplicationsAsync(db, read.Select(one => one.Form), cancellation);
        var (seen, hints, rows) = (new Dictionary<(string, DateOnly), int>(), new List<ImportHint>(), new List<ImportedRow>());
        foreach (var (row, form) in read)
        {
            row.Take(Rules.Validate(form));
            TakeRefusals(row, form, moment.Today);
            Recognise(row, form, known, seen, hints);
            hints.AddRange(applied[NameOf(form)].Select(one => new ImportHint(row.Number, one.Name) { Applied = one }));
            var area = TakeArea(row);
            var referentId = EmployeeColumns.ReadReferent(row, advisors) ?? moment.FollowerId;
            var papers = PaperColumns.Read(row, referentId is not null && referentId == moment.FollowerId);
            if (row.IsSound && Enter(row, form, area, papers, referentId, moment) is { } entered)
            {
                rows.Add(entered);
            }
        }

        return new ImportCheck(read.Count, [.. read.SelectMany(one => one.Row.Faults).OrderBy(fault => fault.Row).ThenBy(fault => fault.Place)], hints, rows)
        {
            After = ImportAfter.Some([new ImportAfter(AfterImport.Address, rows.Count(row => row.Entities.OfType<Employee>().Any(employee => employee.AreaCheck is null)))]),
        };
    }

    // All that is wrong is said at once: what could not be read stands as a blank, and has its message already.
    private static void TakeRefusals(RowReader row, EmployeeForm form, DateOnly today)
    {
        var identity = new EmployeeIdentity(form.Civility ?? default, form.FirstName ?? "", form.LastName ?? "", form.BirthName, form.BornOn ?? default, form.Nationality ?? "", form.BirthPlace ?? "");
        var contact = new EmployeeContact(null, form.Email, form.Street ?? "", form.Postcode ?? "", form.City ?? "", form.Block ?? "");
        foreach (var refusal in identity.RefusalsOn(today).Concat(contact.Refusals))
        {
            row.Wrong(refusal.Field, EmployeeLabels.Sentence(refusal));
        }
    }

    // Nothing said of the address is to be checked later; half of it is asked for.
    private static PriorityAreaForm? TakeArea(RowReader row)
    {
        var area = EmployeeColumns.ReadArea(row);
        if (area is not null)
        {
            row.Take(AreaRules.Validate(area));
        }

        return area;
    }

    private static ImportedRow? Enter(RowReader row, EmployeeForm form, PriorityAreaForm? area, IReadOnlyList<PaperForm> papers, Guid? referentId, ImportMoment moment)
    {
        var entered = form.ToFacts().Enter(moment.Now, referentId);
        if (entered.Refused)
        {
            row.Wrong(entered.Refusal.Field, EmployeeLabels.Sentence(entered.Refusal));
            return null;
        }

        var employee = entered.Value;
        if (area is not null && employee.CheckPriorityArea(area.ToCheck(), moment.Today) is { Refusal: { } tooEarly })
        {
            row.Wrong(nameof(PriorityAreaForm.CheckedOn), EmployeeLabels.Sentence(tooEarly));
            return null;
        }

        // They go with the record when the import is undone.
        var written = papers.Select(paper => EmployeePaper.Of(employee, paper.Kind!.Value, paper.Detail ?? "", null, paper.ExpiresOn, paper.Number ?? "").Value!).ToList();
        return new ImportedRow(employee.Id, [employee, .. written], [(ImportedKind.Employee, employee.Id)], ActionsOf(written.Count, referentId, moment));
    }

    // Who brings a file in and follows its people is told of no naming, as by the form.
    private static string[] ActionsOf(int papers, Guid? referentId, ImportMoment moment)
    {
        var isNamed = referentId is not null && referentId != moment.FollowerId;
        return [AuditActions.EmployeeEntered, .. Enumerable.Repeat(AuditActions.ReferentNamed, isNamed ? 1 : 0), .. Enumerable.Repeat(AuditActions.EmployeePaperChanged, papers)];
    }

    /// <summary>Nobody is written down twice, be they known or twice in the file; who looks like somebody is only pointed out.</summary>
    private static void Recognise(RowReader row, EmployeeForm form, KnownPeople known, Dictionary<(string, DateOnly), int> seen, List<ImportHint> hints)
    {
        if (form is not { FirstName: { } first, LastName: { } last, BornOn: { } born })
        {
            return;
        }

        if (!seen.TryAdd(KnownPeople.KeyOf(first, last, born), row.Number))
        {
            row.Wrong(nameof(EmployeeForm.LastName), $"Cette personne est déjà à la ligne {seen[KnownPeople.KeyOf(first, last, born)]} : gardez une seule ligne.");
        }
        else if (known.Named(first, last, born).Count > 0)
        {
            row.Wrong(nameof(EmployeeForm.LastName), "Cette personne a déjà un dossier, avec la même date de naissance : supprimez cette ligne.");
        }
        else if (known.Alike(first, last, born) is { } alike)
        {
            hints.Add(new ImportHint(row.Number, $"{first} {last}") { Alike = new ImportAlike(alike.Id, alike.FullName) });
        }
    }

    // An application knows no birth date: the name is all there is to go by.
    private static async Task<ILookup<string, ImportAlike>> ApplicationsAsync(RegieQuartierDbContext db, IEnumerable<EmployeeForm> forms, CancellationToken cancellation)
    {
        var names = forms.Select(NameOf).Distinct(StringComparer.Ordinal).ToArray();
        var applied = await db.Candidates.AsNoTracking().Waiting().Where(candidate => names.Contains(candidate.SearchName))
            .Select(candidate => new { candidate.Id, candidate.SearchName, candidate.FirstName, candidate.LastName })
            .ToListAsync(cancellation);
        return applied.ToLookup(one => one.SearchName, one => new ImportAlike(one.Id, $"{one.FirstName} {one.LastName}"), StringComparer.Ordinal);
    }

    private static string NameOf(EmployeeForm form) => PersonNames.Searchable($"{form.FirstName} {form.LastName}");

    // Two of one name cannot be told apart: neither is offered.
    private static async Task<Dictionary<string, Guid>> NamedAsync(RegieQuartierDbContext db, Role role, CancellationToken cancellation)
    {
        var accounts = await db.Users.AsNoTracking().Holding(role).Select(account => new { account.Id, account.DisplayName }).ToListAsync(cancellation);
        return accounts.GroupBy(account => PersonNames.Searchable(account.DisplayName), StringComparer.Ordinal)
            .Where(named => named.Count() == 1)
            .ToDictionary(named => named.Key, named => named.Single().Id, StringComparer.Ordinal);
    }
}
