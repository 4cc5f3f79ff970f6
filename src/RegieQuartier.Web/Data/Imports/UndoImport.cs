using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Imports;

/// <summary>
/// Takes away what an import wrote, whole persons at a time: those whose records changed since are left as they are. Of the
/// others nothing is left but the trail.
/// </summary>
public sealed class UndoImport(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>The employees whose imported records changed since.</summary>
    /// <param name="run">An import that is done.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlySet<Guid>> FindChangedAsync(ImportRun run, CancellationToken cancellation) =>
        await FindChangedAsync(run, await RecordsAsync(run.Id, cancellation), cancellation);

    /// <summary>Undoes an import, but for what changed.</summary>
    /// <param name="id">The import.</param>
    /// <param name="user">Who undoes it.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task<UndoResult> ExecuteAsync(Guid id, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var run = await db.ImportRuns.FromSql($"select *, xmin from import_runs where id = {id} for update").VisibleTo(user).FirstOrDefaultAsync(cancellation);
        if (run is null || !run.CanBeUndoneAt(time.Now))
        {
            return ImportRefusals.NotUndoable;
        }

        var records = await RecordsAsync(id, cancellation);
        await HoldAsync(records, cancellation);
        var changed = await FindChangedAsync(run, records, cancellation);
        var undone = records.Where(record => !changed.Contains(record.EmployeeId)).ToList();
        if (undone.Count == 0)
        {
            return ImportRefusals.AllChanged;
        }

        await RemoveAsync(undone, cancellation);
        var result = await NoteAsync(run, records, undone, user, cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private Task<List<ImportedRecord>> RecordsAsync(Guid id, CancellationToken cancellation) =>
        db.ImportedRecords.AsNoTracking().Where(record => record.ImportId == id).ToListAsync(cancellation);

    private async Task HoldAsync(List<ImportedRecord> records, CancellationToken cancellation)
    {
        await RecordLock.HoldAsync(db, [.. records.Select(record => record.EmployeeId).Distinct()], cancellation);
        await ChangesSince.HoldAsync<Employee>(db, Of(records, ImportedKind.Employee), cancellation);
        await ChangesSince.HoldAsync<EmploymentContract>(db, Of(records, ImportedKind.Contract), cancellation);
        await ChangesSince.HoldAsync<IntegrationPathway>(db, Of(records, ImportedKind.Pathway), cancellation);
        await ChangesSince.HoldAsync<IaePass>(db, Of(records, ImportedKind.Pass), cancellation);
        await ChangesSince.HoldAsync<MonthlyHours>(db, Of(records, ImportedKind.Hours), cancellation);
        // A call that is noted after an exit writes the exit, and nothing else of the person.
        var pathways = Of(records, ImportedKind.Pathway);
        await ChangesSince.HoldAsync<PathwayExit>(db, await db.PathwayExits.Where(exit => pathways.Contains(exit.PathwayId)).Select(exit => exit.Id).ToListAsync(cancellation), cancellation);
    }

    private async Task<HashSet<Guid>> FindChangedAsync(ImportRun run, List<ImportedRecord> records, CancellationToken cancellation)
    {
        var number = run.TransactionNumber!.Value;
        var changed = (await ChangesSince.FindAsync<Employee>(db, Of(records, ImportedKind.Employee), number, cancellation)).ToHashSet();
        changed.UnionWith(await ChangesSince.FindAsync<EmploymentContract>(db, Of(records, ImportedKind.Contract), number, cancellation));
        changed.UnionWith(await ChangesSince.FindAsync<IntegrationPathway>(db, Of(records, ImportedKind.Pathway), number, cancellation));
        changed.UnionWith(await ChangesSince.FindAsync<IaePass>(db, Of(records, ImportedKind.Pass), number, cancellation));
        changed.UnionWith(await ChangesSince.FindAsync<MonthlyHours>(db, Of(records, ImportedKind.Hours), number, cancellation));
        return [.. records.Where(record => changed.Contains(record.RecordId)).Select(record => record.EmployeeId), .. await FindLeaningAsync(run, records, cancellation)];
    }

    // What leans on a contract or a pathway by its days alone: no key tells it.
    private async Task<List<Guid>> FindLeaningAsync(ImportRun run, List<ImportedRecord> records, CancellationToken cancellation)
    {
        var (contracts, pathways) = (Of(records, ImportedKind.Contract), Of(records, ImportedKind.Pathway));
        var hours = db.HoursLeaningOn(db.EmploymentContracts.Where(contract => contracts.Contains(contract.Id))).Select(month => month.EmployeeId);
        var integration = db.EmploymentContracts.OfIntegration();
        var shared = db.IntegrationPathways.Where(pathway => pathways.Contains(pathway.Id)).Under(integration.Where(contract => !contracts.Contains(contract.Id)));
        var importedOn = ParisZone.DayOf(run.DoneAt!.Value);
        // The exits of its own pathways came with them, or hang from them by a key.
        var left = db.IntegrationPathways.Where(pathway => !pathways.Contains(pathway.Id) && db.PathwayExits.Any(exit => exit.PathwayId == pathway.Id && exit.RecordedOn >= importedOn))
            .Under(integration.Where(contract => contracts.Contains(contract.Id)));
        return await hours.Union(shared.Union(left).Select(pathway => pathway.EmployeeId)).ToListAsync(cancellation);
    }

    private async Task RemoveAsync(List<ImportedRecord> undone, CancellationToken cancellation)
    {
        var (hours, passes) = (Of(undone, ImportedKind.Hours), Of(undone, ImportedKind.Pass));
        var (pathways, contracts, employees) = (Of(undone, ImportedKind.Pathway), Of(undone, ImportedKind.Contract), Of(undone, ImportedKind.Employee));
        await db.MonthlyHours.Where(month => hours.Contains(month.Id)).ExecuteDeleteAsync(cancellation);
        await db.IaePasses.Where(pass => passes.Contains(pass.Id)).ExecuteDeleteAsync(cancellation);
        await db.PathwayExits.Where(exit => pathways.Contains(exit.PathwayId)).ExecuteDeleteAsync(cancellation);
        await db.IntegrationPathways.Where(pathway => pathways.Contains(pathway.Id)).ExecuteDeleteAsync(cancellation);
        await db.EmploymentContracts.Where(contract => contracts.Contains(contract.Id)).ExecuteDeleteAsync(cancellation);
        await db.Employees.Where(employee => employees.Contains(employee.Id)).ExecuteDeleteAsync(cancellation);
    }

    private async Task<UndoResult> NoteAsync(ImportRun run, List<ImportedRecord> records, List<ImportedRecord> undone, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var result = new UndoResult(Rows(undone), Rows(records) - Rows(undone), null);
        db.AuditEntries.AddRange(undone.Where(IsRow).Select(record => AuditEntry.Record(ActionOf(record.Kind), user.AccountId(), record.EmployeeId, time.Now)));
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.ImportUndone, user.AccountId(), run.Id, time.Now, ImportTrail.Undone(run.Kind, result.Removed, result.Kept)));
        if (result.Kept == 0)
        {
            db.ImportRuns.Remove(run);
        }
        else
        {
            run.UndoInPart(time.Now);
            var gone = undone.ConvertAll(record => record.RecordId);
            await db.ImportedRecords.Where(record => record.ImportId == run.Id && gone.Contains(record.RecordId)).ExecuteDeleteAsync(cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return result;
    }

    private static Guid[] Of(List<ImportedRecord> records, ImportedKind kind) =>
        [.. records.Where(record => record.Kind == kind).Select(record => record.RecordId)];

    private static string ActionOf(ImportedKind kind) => kind switch
    {
        ImportedKind.Employee => AuditActions.EmployeeEntryUndone,
        ImportedKind.Contract => AuditActions.ContractEntryUndone,
        ImportedKind.Pass => AuditActions.PassEntryUndone,
        ImportedKind.Hours => AuditActions.HoursRemoved,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // A pathway comes along with a contract: it is no row of the file.
    private static bool IsRow(ImportedRecord record) => record.Kind != ImportedKind.Pathway;

    private static int Rows(List<ImportedRecord> records) => records.Count(IsRow);
}

/// <summary>What came of undoing an import.</summary>
/// <param name="Removed">How many rows were taken away.</param>
/// <param name="Kept">How many had changed since, and stay.</param>
/// <param name="Refusal">Why nothing was undone, when nothing was.</param>
public sealed record UndoResult(int Removed, int Kept, Refusal? Refusal)
{
    /// <summary>Turns a refusal into a refused undoing.</summary>
    public static implicit operator UndoResult(Refusal refusal) => new(0, 0, refusal);
}
