using Npgsql;

namespace RegieQuartier.Web.Data;

/// <summary>Transactions that wait for each other, or too long: PostgreSQL sends one of them back.</summary>
internal static class Deadlocks
{
    /// <summary>
    /// Whether that is what happened, however EF wraps it (a save wraps it twice): a second try waits for nobody.
    /// </summary>
    public static bool IsDeadlock(this Exception failure) =>
        failure.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected };

    /// <summary>Whether a statement was ended for having lasted too long: here, for having waited for others.</summary>
    public static bool IsWaitTooLong(this Exception failure) => failure.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };
}
