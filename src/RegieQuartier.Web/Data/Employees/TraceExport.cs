using System.Globalization;
using System.Security.Claims;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Spreadsheets;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes in the trail that a list is sent out, before its first row is: a list cut on its way is traced too.</summary>
public sealed class TraceExport(RegieQuartierDbContext db, ParisTime time)
{
    /// <summary>Writes the line: which list, how many rows, and none of what is in them.</summary>
    /// <param name="list">Which list, as it was asked for, without what was searched for.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="user">Who takes it away.</param>
    /// <param name="cancellation">Ends the act.</param>
    public async Task ExecuteAsync(string list, int rows, SpreadsheetFormat format, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{list}, {rows} {(rows < 2 ? "ligne" : "lignes")}, .{(format == SpreadsheetFormat.Csv ? "csv" : "xlsx")}");
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.ListExported, user.AccountId(), null, time.Now, said));
        await db.SaveChangesAsync(cancellation);
    }
}
