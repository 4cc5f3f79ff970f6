namespace RegieQuartier.LocalPostgres;

/// <summary>
/// No private PostgreSQL can be had on this machine. The message is one French sentence, or two, for
/// the person at the terminal: it is printed as it is.
/// </summary>
public sealed class PostgresUnavailableException : Exception
{
    /// <summary>With no sentence: only there because an exception is expected to have it.</summary>
    public PostgresUnavailableException()
    {
    }

    /// <summary>With the sentence to print.</summary>
    public PostgresUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence to print and what caused it.</summary>
    public PostgresUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static PostgresUnavailableException NotFound(string reason) => new(
        $"PostgreSQL est nécessaire\u00a0: {reason} Installez PostgreSQL\u00a015 ou plus récent, ou Node.js pour qu’il soit téléchargé tout seul, ou lancez «\u00a0docker compose up\u00a0».");
}
