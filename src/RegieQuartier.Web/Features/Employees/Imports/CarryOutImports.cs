using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>
/// Writes the imports that were confirmed, each in one transaction, whole or not at all. One at a time for all instances; how far it
/// is, is written beside the transaction, for the page to say. An instance that dies leaves nothing: another one begins again.
/// </summary>
public sealed class CarryOutImports(IDbContextFactory<RegieQuartierDbContext> contexts, ImportFiles files, ParisTime time, ILogger<CarryOutImports> logger)
{
    private const int RowsAtOnce = 250;

    // Any number, the same for all: who holds it writes an import.
    private const long TurnNumber = 7_203_946_118;

    /// <summary>Carries out all that is due.</summary>
    /// <returns>How many imports were done.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var done = 0;
        while (await NextAsync(cancellation) is { } id)
        {
            switch (await TryAsync(id, cancellation))
            {
                case Outcome.Done:
                    done++;
                    break;
                case Outcome.SomebodyElse:
                    return done;
                default:
                    break;
            }
        }

        return done;
    }

    private enum Outcome
    {
        Done,
        Stopped,
        SomebodyElse,
    }

    private async Task<Guid?> NextAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.ImportRuns.Where(run => run.State == ImportState.Confirmed).OrderBy(run => run.ConfirmedAt).Select(run => (Guid?)run.Id).FirstOrDefaultAsync(cancellation);
    }

    private async Task<Outcome> TryAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            return await WriteAsync(id, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // Its words may hold what was in the file: only its name is logged.
            logger.LogError("Import {ImportId} met {Exception} on its way: nothing is imported", id, exception.GetBaseException().GetType().FullName);
            await StopAsync(id, 0, cancellation);
            return Outcome.Stopped;
        }
    }

    private async Task<Outcome> WriteAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        // One transaction without parts: all its rows bear its number, by which undoing knows them.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (!await db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock({TurnNumber}) as \"Value\"").SingleAsync(cancellation))
        {
            return Outcome.SomebodyElse;
        }

        var run = await db.ImportRuns.AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
        if (run.State != ImportState.Confirmed)
        {
            return Outcome.Stopped;
        }

        var read = await files.ReadAsync(db, ImportedFile.Of(run, run.FollowerId), cancellation);
        if (read.Check is not { Faults.Count: 0 } check)
        {
            await transaction.RollbackAsync(cancellation);
            await StopAsync(id, read.Check?.Faults.Count ?? 0, cancellation);
            return Outcome.Stopped;
        }

        await WriteRowsAsync(db, run, check.Rows, cancellation);
        await FinishAsync(db, id, cancellation);
        await transaction.CommitAsync(cancellation);
        logger.LogInformation("Import {ImportId} of kind {Kind} is done: {Rows} rows", id, run.Kind, run.Rows);
        return Outcome.Done;
    }

    private async Task WriteRowsAsync(RegieQuartierDbContext db, ImportRun run, IReadOnlyList<ImportedRow> rows, CancellationToken cancellation)
    {
        var written = 0;
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            foreach (var row in some)
            {
                db.AddRange(row.Entities);
                db.AddRange(row.Records.Select(record => ImportedRecord.Of(run.Id, record.Kind, record.Id, row.EmployeeId)));
                db.AddRange(row.Actions.Select(action => AuditEntry.Record(action, run.AuthorId, row.EmployeeId, time.Now)));
            }

            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
            written += some.Length;
            await SayAsync(run.Id, written, cancellation);
        }
    }

    // Beside the transaction, so that it is seen before the end.
    private async Task SayAsync(Guid id, int written, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.ImportRuns.Where(run => run.Id == id).ExecuteUpdateAsync(said => said.SetProperty(run => run.WrittenRows, written), cancellation);
    }

    private async Task FinishAsync(RegieQuartierDbContext db, Guid id, CancellationToken cancellation)
    {
        var number = await db.Database.SqlQuery<string>($"select pg_current_xact_id()::xid::text as \"Value\"").SingleAsync(cancellation);
        var run = await db.ImportRuns.SingleAsync(one => one.Id == id, cancellation);
        run.Finish(long.Parse(number, CultureInfo.InvariantCulture), time.Now);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.ImportMade, run.AuthorId, run.Id, time.Now, ImportTrail.Made(run.Kind, run.Rows)));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task StopAsync(Guid id, int faults, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var run = await db.ImportRuns.SingleAsync(one => one.Id == id, cancellation);
        // A file that waits by now takes the place of the one that stopped.
        if (await db.ImportRuns.AnyAsync(other => other.AuthorId == run.AuthorId && other.Kind == run.Kind && other.State == ImportState.Checked, cancellation))
        {
            db.ImportRuns.Remove(run);
        }
        else
        {
            run.Stop(faults, time.Now);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
