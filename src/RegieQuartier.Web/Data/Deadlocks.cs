using Npgsql;

namespace RegieQuartier.Web.Data;

/// <summary>Two transactions that wait for each other: PostgreSQL sends one of them back.</summary>
internal static class Deadlocks
{
    /// <summary>Whether that is what happened: a second try waits for nobody.</summary>
    public static bool IsDeadlock(this Exception failure) =>
        (failure as PostgresException ?? failure.InnerException as PostgresException)?.SqlState == PostgresErrorCodes.DeadlockDetected;
}
