using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Audit;

/// <summary>One page of the audit trail, newest first.</summary>
public sealed record AuditListPage(AuditFilter Filter, ListPage<AuditRow> Entries)
{
    public const int Size = 50;

    /// <summary>The rows, day by day.</summary>
    public IEnumerable<IGrouping<DateOnly, AuditRow>> Days => Entries.Rows.GroupBy(row => ParisZone.DayOf(row.OccurredAt));

    public static async Task<AuditListPage> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal person, AuditFilter filter, ListSpan span, CancellationToken ct)
    {
        var entries = filter.Apply(db.AuditEntries.AsNoTracking().VisibleTo(person));
        var rows = await Rows(db, person, entries.Within(span).Take(Size + 1)).ToListAsync(ct);
        return new AuditListPage(filter, rows.Cut(span, Size, row => row.Place));
    }

    // The trail has no foreign keys: it outlives the accounts and the records it speaks of.
    private static IQueryable<AuditRow> Rows(RegieQuartierDbContext db, ClaimsPrincipal person, IQueryable<AuditEntry> entries)
    {
        var canOpen = person.Can(Policies.ViewAgenda);
        var appointments = db.Appointments.VisibleTo(person).Where(_ => canOpen);
        return entries.Select(entry => new AuditRow(
            entry.Id,
            entry.OccurredAt,
            entry.Action,
            entry.ActorId,
            db.Users.Where(account => account.Id == entry.ActorId).Select(account => account.DisplayName).FirstOrDefault(),
            entry.SubjectId,
            db.Users.Where(account => account.Id == entry.SubjectId).Select(account => account.DisplayName).FirstOrDefault(),
            appointments.Where(one => one.Id == entry.SubjectId).Select(one => (DateTimeOffset?)one.StartsAt).FirstOrDefault(),
            entry.Reason));
    }
}
