using Npgsql;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The one statement of every page of slots, sent without EF: the version of each agenda and the times taken
/// over some days, as one instant saw them.
/// </summary>
internal static class TakenTimesStatement
{
    // The words of the exclusion constraint, so that its index serves: years of appointments cost nothing. A
    // union, because a join and its order cost twice as much.
    private const string Sql = """
        select id, agenda_version, null::timestamptz, null::timestamptz
        from writers
        union all
        select writer_id, null, starts_at, held_until
        from appointments
        where status not in ('Cancelled', 'Excused') and tstzrange(starts_at, held_until) && tstzrange(@from, @until)
        """;

    /// <summary>Runs it: every writer there is, whether they receive or not.</summary>
    public static async Task<IReadOnlyDictionary<Guid, TakenTimes>> RunAsync(
        NpgsqlDataSource source, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset>("from", from));
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset>("until", until));
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var writers = new Dictionary<Guid, TakenTimes>();
        while (await rows.ReadAsync(cancellation))
        {
            var writerId = rows.GetGuid(0);
            if (!writers.TryGetValue(writerId, out var taken))
            {
                writers[writerId] = taken = new TakenTimes();
            }

            if (await rows.IsDBNullAsync(1, cancellation))
            {
                taken.Times.Add(new BusyTime(rows.GetFieldValue<DateTimeOffset>(2), rows.GetFieldValue<DateTimeOffset>(3)));
            }
            else
            {
                taken.AgendaVersion = rows.GetInt64(1);
            }
        }

        return writers;
    }
}

/// <summary>The times taken in the agenda of a writer, and the version of that agenda at the same instant.</summary>
internal sealed class TakenTimes
{
    /// <summary>The version.</summary>
    public long AgendaVersion { get; set; }

    /// <summary>The times, pauses included, in any order.</summary>
    public List<BusyTime> Times { get; } = [];
}
