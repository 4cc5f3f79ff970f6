using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Reads the facts that slots are calculated from: two statements, whatever their number.</summary>
public sealed class AgendaReader(RegieQuartierDbContext db)
{
    private static readonly Func<RegieQuartierDbContext, IAsyncEnumerable<HoursRow>> AllHours = EF.CompileAsyncQuery(
        (RegieQuartierDbContext context) =>
            from writer in context.Writers.AsNoTracking()
            join account in context.Users on writer.Id equals account.Id
            join open in
                from range in context.OpeningRanges
                join receiving in context.Users.Where(WriterScopes.Receives) on range.WriterId equals receiving.Id
                select range
                on writer.Id equals open.WriterId into ranges
            from range in ranges.DefaultIfEmpty()
            orderby writer.Number
            select new HoursRow(writer, account.DisplayName, range));

    private static readonly Func<RegieQuartierDbContext, DateTimeOffset, DateTimeOffset, IAsyncEnumerable<BusyRow>> BusyTimes = EF.CompileAsyncQuery(
        (RegieQuartierDbContext context, DateTimeOffset from, DateTimeOffset until) => context.Appointments.AsNoTracking()
            .Where(appointment => appointment.Status != AppointmentStatus.Cancelled && appointment.Status != AppointmentStatus.Excused)
            .Where(appointment => appointment.StartsAt < until && appointment.HeldUntil > from)
            .Select(appointment => new BusyRow(appointment.WriterId, appointment.StartsAt, appointment.HeldUntil)));

    /// <summary>
    /// The agendas of all writers over these days, in Paris, last one included. A writer who no longer receives
    /// has no hours.
    /// </summary>
    public async Task<IReadOnlyList<WriterAgenda>> ReadAsync(DateOnly firstDay, DateOnly lastDay, CancellationToken cancellation)
    {
        // Hours and versions first: a change that comes between is seen as one, never missed.
        var hours = await ReadHoursAsync(cancellation);
        var busy = new Dictionary<Guid, List<BusyTime>>();
        await foreach (var row in BusyTimes(db, ParisZone.StartOf(firstDay), ParisZone.StartOf(lastDay.AddDays(1))).WithCancellation(cancellation))
        {
            if (!busy.TryGetValue(row.WriterId, out var times))
            {
                busy[row.WriterId] = times = [];
            }

            times.Add(new BusyTime(row.From, row.Until));
        }

        return [.. hours.Select(agenda => agenda with { Busy = busy.GetValueOrDefault(agenda.WriterId) ?? [] })];
    }

    /// <summary>The hours of one writer, the times taken left out; null when there is no such writer.</summary>
    public async Task<WriterAgenda?> ReadHoursAsync(int writerNumber, CancellationToken cancellation) =>
        (await ReadHoursAsync(cancellation)).FirstOrDefault(agenda => agenda.WriterNumber == writerNumber);

    private async Task<IReadOnlyList<WriterAgenda>> ReadHoursAsync(CancellationToken cancellation)
    {
        var agendas = new List<WriterAgenda>();
        var ranges = new List<OpeningRange>();
        await foreach (var (writer, name, range) in AllHours(db).WithCancellation(cancellation))
        {
            if (agendas.Count == 0 || agendas[^1].WriterId != writer.Id)
            {
                ranges = [];
                agendas.Add(new WriterAgenda(writer.Id, writer.Number, PersonNames.FirstName(name), writer.AgendaVersion, ranges, []));
            }

            if (range is not null)
            {
                ranges.Add(range);
            }
        }

        return agendas;
    }

    private sealed record HoursRow(Writer Writer, string Name, OpeningRange? Range);

    private sealed record BusyRow(Guid WriterId, DateTimeOffset From, DateTimeOffset Until);
}
