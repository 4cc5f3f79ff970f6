using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// Lets one act at a time write in a record what is decided over several of its rows: days with a host, a pathway that closes
/// while a contract goes on. Such a rule is a sum, or holds between tables: no constraint can say it.
/// </summary>
public sealed class RecordLock(RegieQuartierDbContext db)
{
    /// <summary>Waits for its turn. What is read from then on is what others left; the caller commits, else nothing is kept.</summary>
    /// <param name="employeeId">Whose record.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<IDbContextTransaction> TakeAsync(Guid employeeId, CancellationToken cancellation)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await HoldAsync(db, [employeeId], cancellation);
        return transaction;
    }

    /// <summary>
    /// Lets many write together in records whose whole nobody decides over meanwhile: they wait for who took a turn, who waits for
    /// them, and not for each other. With the transaction that is under way.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="employeeIds">Whose records.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">No transaction is under way: nothing would be held.</exception>
    public static Task ShareAsync(RegieQuartierDbContext db, Guid[] employeeIds, CancellationToken cancellation) =>
        WithinTransaction(db).ExecuteSqlAsync($"select from employees where id = any({employeeIds}) order by id for share", cancellation);

    /// <summary>The turn (<see cref="TakeAsync"/>) for many records, with the transaction that is under way: always in the same order, so that two never wait for each other.</summary>
    /// <param name="db">The context.</param>
    /// <param name="employeeIds">Whose records.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">No transaction is under way: nothing would be held.</exception>
    public static Task HoldAsync(RegieQuartierDbContext db, Guid[] employeeIds, CancellationToken cancellation) =>
        WithinTransaction(db).ExecuteSqlAsync($"select from employees where id = any({employeeIds}) order by id for no key update", cancellation);

    private static DatabaseFacade WithinTransaction(RegieQuartierDbContext db) =>
        db.Database.CurrentTransaction is not null ? db.Database : throw new InvalidOperationException("A lock is held within a transaction.");
}
