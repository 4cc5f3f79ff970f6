using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The opening hours of each writer as this instance last read them, with their version and without the
/// times taken. They may be out of date: the booking statement keeps nothing that was calculated on another
/// version, and then they are read again.
/// </summary>
public sealed class KnownHours(IDbContextFactory<RegieQuartierDbContext> contexts)
{
    private readonly ConcurrentDictionary<int, WriterAgenda> _agendas = new();

    /// <summary>The hours of a writer, known or read; null when there is no such writer.</summary>
    public async ValueTask<WriterAgenda?> GetAsync(int writerNumber, CancellationToken cancellation)
    {
        if (_agendas.TryGetValue(writerNumber, out var known))
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var agenda = await new AgendaReader(db).ReadHoursAsync(writerNumber, cancellation);
        return agenda is null ? null : _agendas[writerNumber] = agenda;
    }

    /// <summary>Forgets the hours of a writer: they will be read again.</summary>
    public void Forget(int writerNumber) => _agendas.TryRemove(writerNumber, out _);
}
