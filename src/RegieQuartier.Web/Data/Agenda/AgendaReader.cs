using Npgsql;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Reads the facts that slots are calculated from: one statement, whatever their number, and one more when
/// opening hours have changed.
/// </summary>
public sealed class AgendaReader(KnownHours hours, NpgsqlDataSource source)
{
    /// <summary>
    /// The agendas of all writers over these days, in Paris, last one included. A writer who no longer receives
    /// has no hours.
    /// </summary>
    public async Task<IReadOnlyList<WriterAgenda>> ReadAsync(DateOnly firstDay, DateOnly lastDay, CancellationToken cancellation)
    {
        var taken = await TakenTimesStatement.RunAsync(source, ParisZone.StartOf(firstDay), ParisZone.StartOf(lastDay.AddDays(1)), cancellation);
        var known = await hours.AllAsync(cancellation);
        if (!taken.All(times => IsUpToDate(known, times)))
        {
            hours.Forget();
            known = await hours.AllAsync(cancellation);
        }

        return [.. taken.Where(times => known.ContainsKey(times.WriterNumber)).Select(times => AgendaOf(known[times.WriterNumber], times))];
    }

    private static bool IsUpToDate(IReadOnlyDictionary<int, WriterAgenda> known, TakenTimes times) =>
        known.TryGetValue(times.WriterNumber, out var agenda) && agenda.Version == times.AgendaVersion;

    private static WriterAgenda AgendaOf(WriterAgenda known, TakenTimes times) =>
        known with { WriterName = times.WriterName, Ranges = times.Receives ? known.Ranges : [], Busy = times.Times };
}
