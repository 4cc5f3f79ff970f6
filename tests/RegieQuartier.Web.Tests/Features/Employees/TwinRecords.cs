using System.Globalization;
using Npgsql;
using RegieQuartier.TestSupport.Databases;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>
/// Copies the rows of one record for many people, by PostgreSQL itself. Each copy has identifiers of its own, drawn from its
/// number and from the one it copies, so that its rows belong together.
/// </summary>
internal sealed class TwinRecords : IAsyncDisposable
{
    private const int Present = 80;

    private readonly NpgsqlConnection _connection;

    private TwinRecords(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Begins, as who owns the tables: nobody else may measure them, and a plan made without measure tells nothing.</summary>
    /// <param name="database">Where.</param>
    /// <param name="copies">How many: the first of them are there today, the others of the ten years before.</param>
    /// <param name="names">The last names to draw from, as SQL.</param>
    public static async Task<TwinRecords> BeginAsync(TestDatabase database, int copies, string names)
    {
        var twins = new TwinRecords(new NpgsqlConnection(database.OwnerConnectionString));
        await twins._connection.OpenAsync();
        await twins.RunAsync("set statement_timeout = 0");
        await twins.RunAsync("create function pg_temp.twin(original uuid, number int) returns uuid language sql immutable as $$ select md5(original::text || number)::uuid $$");
        await twins.RunAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            create temp table copies as
                select number, case when number < {Present} then 0 else 400 + number % 3600 end as past, ({names})[number % 8 + 1] || '-' || number as name
                from generate_series(1, {copies}) number
            """));
        return twins;
    }

    /// <summary>
    /// Copies the rows of a table. What happened to everybody at one time stands together, as it does where people come and go:
    /// the rows of one person are far from each other.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="column">Which of its columns names what is copied.</param>
    /// <param name="original">What is copied.</param>
    /// <param name="keys">The columns that hold an identifier of the record, its own included.</param>
    /// <param name="others">What differs besides, as SQL: <c>r</c> is the row, <c>c</c> the copy.</param>
    public Task CopyAsync(string table, string column, Guid original, string[] keys, params (string Column, string Value)[] others) => CopyAsync(table, column, original, "true", keys, others);

    /// <summary>The same for those of the years before alone.</summary>
    public Task CopyPastAsync(string table, string column, Guid original, string[] keys, params (string Column, string Value)[] others) => CopyAsync(table, column, original, "c.past > 0", keys, others);

    /// <summary>Takes away a row that was there to be copied, and what hangs on it.</summary>
    public Task RemoveAsync(string table, Guid original) => RunAsync($"delete from {table} where id = '{original}'");

    private async Task CopyAsync(string table, string column, Guid original, string which, string[] keys, (string Column, string Value)[] others)
    {
        var values = others.Concat(keys.Select(key => (Column: key, Value: $"pg_temp.twin(r.{key}, c.number)"))).ToDictionary(pair => pair.Column, pair => pair.Value, StringComparer.Ordinal);
        var columns = await ColumnsOfAsync(table);
        await RunAsync(
            $"""
            insert into {table} ({string.Join(", ", columns)})
            select {string.Join(", ", columns.Select(name => values.GetValueOrDefault(name, $"r.{name}")))} from {table} r, copies c where r.{column} = '{original}' and {which}
            order by r.ctid, c.number
            """);
    }

    /// <summary>The identifier that a copy has for one of the original's.</summary>
    public async Task<Guid> IdOfAsync(Guid original, int copy)
    {
        await using var command = new NpgsqlCommand("select pg_temp.twin($1, $2)", _connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = original });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = copy });
        return (Guid)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Measures the tables, as PostgreSQL does by itself after a while.</summary>
    public Task EndAsync() => RunAsync("vacuum analyze");

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    // Those that PostgreSQL does not calculate.
    private async Task<IReadOnlyList<string>> ColumnsOfAsync(string table)
    {
        await using var command = new NpgsqlCommand("select array_agg(quote_ident(column_name)) from information_schema.columns where table_name = $1 and is_generated = 'NEVER'", _connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = table });
        return (string[])(await command.ExecuteScalarAsync())!;
    }

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection) { CommandTimeout = (int)TimeSpan.FromMinutes(20).TotalSeconds };
        await command.ExecuteNonQueryAsync();
    }
}
