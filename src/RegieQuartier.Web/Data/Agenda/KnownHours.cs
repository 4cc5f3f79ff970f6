using System.Data;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The opening hours and absences of every writer as this instance last read them, with their version and without the
/// times taken; none for who no longer receives. They may be out of date: whoever lists slots compares the version and reads again, and the
/// booking statement keeps nothing that was calculated on another one.
/// </summary>
public sealed class KnownHours(IDbContextFactory<RegieQuartierDbContext> contexts, TimeProvider clock)
{
    private IReadOnlyDictionary<int, WriterAgenda>? _agendas;

    /// <summary>The hours of each writer, by number, known or read.</summary>
    public async ValueTask<IReadOnlyDictionary<int, WriterAgenda>> AllAsync(CancellationToken cancellation) =>
        Volatile.Read(ref _agendas) ?? (_agendas = await ReadAsync(cancellation));

    /// <summary>Forgets them: they will be read again.</summary>
    public void Forget() => Volatile.Write(ref _agendas, null);

    private async Task<IReadOnlyDictionary<int, WriterAgenda>> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        // One instant: hours, absences and their version belong together.
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var rows = await (
            from account in db.Users.AsNoTracking()
            where account.Writer != null
            join open in
                from range in db.OpeningRanges
                join receiving in db.Users.Where(WriterScopes.Receives) on range.WriterId equals receiving.Id
                select range
                on account.Id equals open.WriterId into ranges
            from range in ranges.DefaultIfEmpty()
            select new HoursRow(account.Writer!, account.DisplayName, range)).ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        var absences = (await db.Absences.AsNoTracking().Where(absence => absence.EndsAt > now).ToListAsync(cancellation)).ToLookup(absence => absence.WriterId, absence => absence.Time);
        return rows.GroupBy(row => row.Writer.Number).ToDictionary(own => own.Key, own => AgendaOf([.. own], absences));
    }

    private static WriterAgenda AgendaOf(IReadOnlyList<HoursRow> rows, ILookup<Guid, BusyTime> absences)
    {
        var (writer, name, _) = rows[0];
        return new WriterAgenda(writer.Id, writer.Number, PersonNames.FirstName(name), writer.AgendaVersion, [.. rows.Select(row => row.Range).OfType<OpeningRange>()], [])
        {
            Absences = [.. absences[writer.Id]],
        };
    }

    private sealed record HoursRow(Writer Writer, string Name, OpeningRange? Range);
}
