using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// A reading goes into the trail unless the same person had read the same part of the same record in that hour: an index of
/// PostgreSQL says so, not a look beforehand. A column added to the trail is added here.
/// </summary>
internal static class ReadingStatement
{
    public static Task InsertReadingAsync(this RegieQuartierDbContext db, AuditEntry reading, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        insert into audit_entries (id, occurred_at, actor_id, action, subject_id)
        values ({reading.Id}, {reading.OccurredAt}, {reading.ActorId}, {reading.Action}, {reading.SubjectId})
        on conflict do nothing
        """,
        cancellation);
}
