using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace RegieQuartier.Web.Data;

/// <summary>Whether the database has all that this version needs. One that is ahead serves the version before.</summary>
internal sealed class SchemaState(IDbContextFactory<RegieQuartierDbContext> contexts)
{
    private volatile bool _current;

    /// <summary>Asks the database each time.</summary>
    /// <exception cref="NpgsqlException">The database does not answer.</exception>
    public async Task<bool> IsCurrentAsync(CancellationToken cancellation)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            _current = !(await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
            return _current;
        }
        catch (PostgresException notYet) when (notYet.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification
            or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege)
        {
            // The role, its rights or the database itself are still to be made.
            return false;
        }
    }

    /// <summary>Asks the database until it says yes: on the path of every request.</summary>
    public async ValueTask<bool> IsKnownCurrentAsync(CancellationToken cancellation) => _current || await IsCurrentAsync(cancellation);
}
