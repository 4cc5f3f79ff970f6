using Npgsql;

namespace RegieQuartier.Web.Data;

/// <summary>Two transactions that wait for each other: PostgreSQL sends one of them back.</summary>
internal static class Deadlocks
{
    /// <summary>
    /// Whether that is what happened, however EF wraps it (a save wraps it twice): a second try waits for nobody.
    /// </summary>
    public static bool IsDeadlock(this Exception failure) =>
        failure.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected };
}
