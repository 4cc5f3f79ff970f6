using Microsoft.EntityFrameworkCore;
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
        await db.Database.ExecuteSqlAsync($"select from employees where id = {employeeId} for no key update", cancellation);
        return transaction;
    }
}
