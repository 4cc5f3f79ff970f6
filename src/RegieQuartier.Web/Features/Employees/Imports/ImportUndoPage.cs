using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>What undoing an import would take away, and who changed since and stays.</summary>
/// <param name="Run">Where it stands.</param>
/// <param name="Removed">How many rows would be taken away.</param>
/// <param name="Changed">Those whose record changed since, by name.</param>
/// <param name="DoneAt">When it was done.</param>
public sealed record ImportUndoPage(ImportLook Run, int Removed, IReadOnlyList<ChangedPerson> Changed, DateTimeOffset DoneAt)
{
    public static async Task<ImportUndoPage> LoadAsync(RegieQuartierDbContext db, UndoImport undo, ImportRun run, CancellationToken cancellation)
    {
        var changed = await undo.FindChangedAsync(run, cancellation);
        var removed = await db.ImportedRecords
            .CountAsync(record => record.ImportId == run.Id && record.Kind != ImportedKind.Pathway && !changed.Contains(record.EmployeeId), cancellation);
        var people = await db.Employees.AsNoTracking()
            .Where(employee => changed.Contains(employee.Id))
            .OrderBy(employee => employee.SortName).ThenBy(employee => employee.Id)
            .Select(employee => new ChangedPerson(employee.Id, employee.FirstName + " " + employee.LastName))
            .ToListAsync(cancellation);
        return new ImportUndoPage(ImportLook.Of(run), removed, people, run.DoneAt!.Value);
    }
}

/// <summary>Somebody whose record changed since it was imported.</summary>
/// <param name="Id">The employee.</param>
/// <param name="FullName">First and last name.</param>
public sealed record ChangedPerson(Guid Id, string FullName);
