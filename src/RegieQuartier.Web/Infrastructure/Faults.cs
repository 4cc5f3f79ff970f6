using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Which status an exception that nobody caught is worth.</summary>
internal static class Faults
{
    public static int StatusOf(Exception exception) => Chain(exception).Select(Known).FirstOrDefault(status => status is not null)
        ?? StatusCodes.Status500InternalServerError;

    private static int? Known(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,

        // Connections refused or too many, disk or memory full, server stopping, statement too long.
        PostgresException postgres when postgres.SqlState[..2] is "08" or "53" or "57" => StatusCodes.Status503ServiceUnavailable,
        NpgsqlException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception;
        }
    }
}
