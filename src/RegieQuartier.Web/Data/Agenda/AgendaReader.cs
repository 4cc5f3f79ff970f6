using Npgsql;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Reads the facts that slots are calculated from: one statement, whatever their number, and one more when
/// opening hours have changed.
/// </summary>
public sealed class AgendaReader(KnownHours hours, VenueCatalogue venues, NpgsqlDataSource source)
{
    /// <summary>
    /// The agendas of all writers over these days, in Paris, last one included. A writer who no longer receives
    /// has no hours.
    /// </summary>
    public async Task<IReadOnlyList<WriterAgenda>> ReadAsync(DateOnly firstDay, DateOnly lastDay, CancellationToken cancellation)
    {
        var taken = await TakenTimesStatement.RunAsync(source, ParisZone.StartOf(firstDay), ParisZone.StartOf(lastDay.AddDays(1)), cancellation);
        var known = await hours.AllAsync(cancellation);
        if (!AreUpToDate(known, taken))
        {
            hours.Forget();
            known = await hours.AllAsync(cancellation);
        }

        var places = await venues.AllAsync(cancellation);
        return [.. known.Values.Select(agenda => agenda with { Venues = places, Busy = taken.TryGetValue(agenda.WriterId, out var own) ? own.Times : agenda.Busy })];
    }

    private static bool AreUpToDate(IReadOnlyDictionary<int, WriterAgenda> known, IReadOnlyDictionary<Guid, TakenTimes> taken) =>
        known.Count == taken.Count
        && known.Values.All(agenda => taken.TryGetValue(agenda.WriterId, out var now) && now.AgendaVersion == agenda.Version);
}
