using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Reads the facts that slots are calculated from: three statements, whatever their number.</summary>
public sealed class AgendaReader(RegieQuartierDbContext db)
{
    /// <summary>The agendas of all writers over these days, in Paris, last one included.</summary>
    public async Task<IReadOnlyList<WriterAgenda>> ReadAsync(DateOnly firstDay, DateOnly lastDay, CancellationToken cancellation)
    {
        // Versions first: a change that comes between is seen as one, never missed.
        var writers = await db.Writers.AsNoTracking().OrderBy(writer => writer.Number).ToListAsync(cancellation);
        var ranges = await db.OpeningRanges.AsNoTracking()
            .Where(range => range.FirstDay <= lastDay && (range.LastDay == null || range.LastDay >= firstDay))
            .ToListAsync(cancellation);
        var busy = await ReadBusyTimesAsync(firstDay, lastDay, cancellation);
        return
        [
            .. writers.Select(writer => new WriterAgenda(
                writer.Id,
                writer.Number,
                writer.FirstName,
                writer.AgendaVersion,
                [.. ranges.Where(range => range.WriterId == writer.Id)],
                [.. busy[writer.Id]])),
        ];
    }

    private async Task<ILookup<Guid, BusyTime>> ReadBusyTimesAsync(DateOnly firstDay, DateOnly lastDay, CancellationToken cancellation)
    {
        var from = ParisZone.StartOf(firstDay);
        var until = ParisZone.StartOf(lastDay.AddDays(1));
        var taken = await db.Appointments.AsNoTracking()
            .HoldingTheirTime()
            .Where(appointment => appointment.StartsAt < until && appointment.HeldUntil > from)
            .Select(appointment => new { appointment.WriterId, appointment.StartsAt, appointment.HeldUntil })
            .ToListAsync(cancellation);
        return taken.ToLookup(time => time.WriterId, time => new BusyTime(time.StartsAt, time.HeldUntil));
    }
}
