using Npgsql;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The one statement of every page of slots, sent without EF: the writers, whether they receive, the version of
/// their hours, and the times taken over some days, as one instant saw them.
/// </summary>
internal static class TakenTimesStatement
{
    // Who receives is WriterScopes.Receives in other words. The join on the times has the words of the exclusion
    // constraint, so that its index serves: years of appointments cost nothing.
    private const string Sql = """
        select writers.number, agenda_version, display_name,
            disabled_at is null and exists (select from account_roles where account_id = writers.id and role = 'Writer'),
            starts_at, held_until
        from writers
        join accounts on accounts.id = writers.id
        left join appointments on writer_id = writers.id
            and status not in ('Cancelled', 'Excused')
            and tstzrange(starts_at, held_until) && tstzrange(@from, @until)
        order by writers.number
        """;

    /// <summary>Runs it; writers come in the order of their numbers.</summary>
    public static async Task<IReadOnlyList<TakenTimes>> RunAsync(
        NpgsqlDataSource source, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset>("from", from));
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset>("until", until));
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var writers = new List<TakenTimes>();
        var times = new List<BusyTime>();
        while (await rows.ReadAsync(cancellation))
        {
            var number = rows.GetInt32(0);
            if (writers.Count == 0 || writers[^1].WriterNumber != number)
            {
                times = [];
                writers.Add(new TakenTimes(number, rows.GetInt64(1), PersonNames.FirstName(rows.GetString(2)), rows.GetBoolean(3), times));
            }

            if (!await rows.IsDBNullAsync(4, cancellation))
            {
                times.Add(new BusyTime(rows.GetFieldValue<DateTimeOffset>(4), rows.GetFieldValue<DateTimeOffset>(5)));
            }
        }

        return writers;
    }
}

/// <summary>The times taken in the agenda of a writer.</summary>
/// <param name="WriterNumber">Whose.</param>
/// <param name="AgendaVersion">The version of their hours at that instant.</param>
/// <param name="WriterName">The first name residents read.</param>
/// <param name="Receives">Whether slots of theirs may be offered.</param>
/// <param name="Times">The times, pauses included.</param>
internal sealed record TakenTimes(int WriterNumber, long AgendaVersion, string WriterName, bool Receives, IReadOnlyList<BusyTime> Times);
