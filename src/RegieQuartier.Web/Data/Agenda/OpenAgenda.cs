using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>Opens the agenda of a writer inside a transaction, so that what is offered there cannot change meanwhile.</summary>
public sealed class OpenAgenda(RegieQuartierDbContext db, KnownHours hours)
{
    /// <summary>The agenda, held for share until the transaction ends; null when there is no such writer.</summary>
    /// <param name="writerNumber">The writer's public number.</param>
    /// <param name="instant">An instant of the day that is looked at.</param>
    /// <param name="apartFrom">An appointment whose time counts as free: the one that moves.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<WriterAgenda?> HoldAsync(int writerNumber, DateTimeOffset instant, Guid apartFrom, CancellationToken cancellation)
    {
        var writer = await db.Writers.FromSql($"select * from writers where number = {writerNumber} for share").AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (writer is null)
        {
            return null;
        }

        var known = await HoursOfAsync(writer, cancellation);
        var day = ParisZone.DayOf(instant);
        var (from, until) = (ParisZone.StartOf(day), ParisZone.StartOf(day.AddDays(1)));
        var busy = await db.Appointments.WithOffers().AsNoTracking()
            .Where(one => one.WriterId == writer.Id && one.Id != apartFrom && one.StartsAt < until && one.HeldUntil > from)
            .Where(one => one.Status != AppointmentStatus.Cancelled && one.Status != AppointmentStatus.Excused)
            .Select(one => new BusyTime(one.StartsAt, one.HeldUntil))
            .ToListAsync(cancellation);
        return known with { Busy = [.. known.Busy, .. busy] };
    }

    // The writer's row is held: once read at its version, the hours stay true.
    private async Task<WriterAgenda> HoursOfAsync(Writer writer, CancellationToken cancellation)
    {
        var known = (await hours.AllAsync(cancellation)).GetValueOrDefault(writer.Number);
        if (known?.Version != writer.AgendaVersion)
        {
            hours.Forget();
            known = (await hours.AllAsync(cancellation))[writer.Number];
        }

        return known!;
    }
}
