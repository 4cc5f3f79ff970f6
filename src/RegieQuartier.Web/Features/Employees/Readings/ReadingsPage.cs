using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Readings;

/// <summary>Who read which part of a record, newest first: what is shown to the person who asks.</summary>
public sealed record ReadingsPage(EmployeeFile File, ListPage<ReadingLine> Readings)
{
    public const int Size = 100;

    /// <summary>The lines, day by day.</summary>
    public IEnumerable<IGrouping<DateOnly, ReadingLine>> Days => Readings.Rows.GroupBy(row => ParisZone.DayOf(row.At));

    /// <summary>Reads a page of them.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="file">The record.</param>
    /// <param name="readings">Its readings, as far as the reader may know.</param>
    /// <param name="span">Where the page begins.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<ReadingsPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, IQueryable<AuditEntry> readings, ListSpan span, CancellationToken cancellation)
    {
        // The trail has no foreign keys: it outlives the accounts it speaks of.
        var rows = await readings.AsNoTracking().Within(span)
            .Take(Size + 1)
            .Select(entry => new ReadingLine(
                entry.Id,
                entry.OccurredAt,
                entry.Action,
                db.Users.Where(account => account.Id == entry.ActorId).Select(account => account.DisplayName).FirstOrDefault(),
                db.Users.Where(account => account.Id == entry.ActorId).Select(account => account.JobTitle).FirstOrDefault()))
            .ToListAsync(cancellation);
        return new ReadingsPage(file, rows.Cut(span, Size, row => new ListPlace(row.At, row.Id)));
    }
}

/// <summary>Somebody read a part of the record.</summary>
public sealed record ReadingLine(Guid Id, DateTimeOffset At, string Action, string? Name, string? JobTitle)
{
    /// <summary>« Claire Lemonnier, conseillère en insertion ».</summary>
    public string Who => (Name, JobTitle) switch
    {
        (null, _) => "Un compte qui n’existe plus",
        ({ } name, null) => name,
        ({ } name, { } title) => $"{name}, {title.Uncapitalised()}",
    };
}
