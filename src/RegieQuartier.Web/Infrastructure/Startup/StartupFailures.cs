using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Npgsql;
using RegieQuartier.LocalPostgres;

namespace RegieQuartier.Web.Infrastructure.Startup;

/// <summary>What the person at the terminal reads when the program cannot start, instead of a stack trace.</summary>
internal static class StartupFailures
{
    /// <summary>The sentences to print; null for a bug, which keeps its trace.</summary>
    public static string? SentencesFor(Exception failure) => failure switch
    {
        StartupRefusedException or PostgresUnavailableException => failure.Message,
        OptionsValidationException settings => string.Join(Environment.NewLine, settings.Failures),
        AggregateException { InnerExceptions: var several } => Together(several),
        PostgresException postgres => $"La base de données a refusé\u00a0: {postgres.MessageText}",
        NpgsqlException npgsql => $"La base de données ne répond pas\u00a0: {npgsql.Message}",
        IOException { InnerException: AddressInUseException } => "L’adresse demandée est déjà prise\u00a0: le site tourne sans doute déjà. Arrêtez-le, ou choisissez une autre adresse avec --urls.",
        _ => null,
    };

    /// <summary>Several parts may refuse their settings at once.</summary>
    private static string? Together(IReadOnlyCollection<Exception> failures)
    {
        var sentences = failures.Select(SentencesFor).ToList();
        return sentences.Contains(null) ? null : string.Join(Environment.NewLine, sentences);
    }
}
