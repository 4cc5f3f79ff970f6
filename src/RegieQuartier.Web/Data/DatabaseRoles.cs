using Npgsql;

namespace RegieQuartier.Web.Data;

/// <summary>
/// The login roles that the site and the delivery of messages connect as, and what each may do:
/// <c>docs/decisions/0010-three-database-roles.md</c>. Runs as the owner of the database.
/// </summary>
internal sealed class DatabaseRoles(NpgsqlConnection owner)
{
    /// <summary>
    /// Rows of every table, those to come included, but the audit trail is only added to and read, legal figures are
    /// never changed, the list of migrations is only read, of an opening of the reserved part nothing changes but that
    /// its referent was told, and the bytes of a document are written once and go with it alone.
    /// </summary>
    private const string ApplicationGrants =
        """
        grant usage on schema public to {0};
        grant select, insert, update, delete on all tables in schema public to {0};
        grant usage on all sequences in schema public to {0};
        alter default privileges in schema public grant select, insert, update, delete on tables to {0};
        alter default privileges in schema public grant usage on sequences to {0};
        revoke all on audit_entries, "__EFMigrationsHistory" from {0};
        grant select, insert on audit_entries to {0};
        grant select on "__EFMigrationsHistory" to {0};
        revoke update on legal_values from {0};
        revoke update, delete, truncate on sensitive_openings from {0};
        grant update (told_at, told_to) on sensitive_openings to {0};
        revoke delete, truncate on sensitive_supports from {0};
        revoke update, delete, truncate on document_contents from {0};
        """;

    private const string WorkerGrants =
        """
        grant usage on schema public to {0};
        grant select, update on outgoing_messages to {0};
        grant insert on audit_entries to {0};
        """;

    /// <summary>Makes or updates both roles, from the names and passwords of their connection strings.</summary>
    public async Task ApplyAsync(string application, string? worker, CancellationToken cancellation)
    {
        await using var transaction = await owner.BeginTransactionAsync(cancellation);
        await GrantAsync(await EnsureLoginAsync(application, cancellation), ApplicationGrants, cancellation);
        if (worker is not null)
        {
            await GrantAsync(await EnsureLoginAsync(worker, cancellation), WorkerGrants, cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Makes the role; sets its password only when the one we know does not open the door.</summary>
    private async Task<string> EnsureLoginAsync(string connectionString, CancellationToken cancellation)
    {
        var login = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        if (!await CanSignInAsync(login, cancellation))
        {
            var verb = await ExistsAsync(login.Username!, cancellation) ? "alter" : "create";
            await using var statement = new NpgsqlCommand("select format(@verb || ' role %I login password %L', @name, @password)", owner);
            statement.Parameters.AddWithValue("verb", verb);
            statement.Parameters.AddWithValue("name", login.Username!);
            statement.Parameters.AddWithValue("password", login.Password!);
            await RunAsync((string)(await statement.ExecuteScalarAsync(cancellation))!, cancellation);
        }

        return login.Username!;
    }

    private static async Task<bool> CanSignInAsync(NpgsqlConnectionStringBuilder login, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(login.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            return false;
        }
    }

    private async Task<bool> ExistsAsync(string role, CancellationToken cancellation)
    {
        await using var look = new NpgsqlCommand("select exists (select from pg_roles where rolname = @role)", owner);
        look.Parameters.AddWithValue("role", role);
        return (bool)(await look.ExecuteScalarAsync(cancellation))!;
    }

    private Task GrantAsync(string role, string grants, CancellationToken cancellation) =>
        RunAsync(grants.Replace("{0}", new NpgsqlCommandBuilder().QuoteIdentifier(role), StringComparison.Ordinal), cancellation);

    private async Task RunAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, owner);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
