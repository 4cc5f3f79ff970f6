using RegieQuartier.Web.Infrastructure.Startup;

namespace RegieQuartier.Web.Data;

/// <summary>The connection strings of the three roles; without a worker role, delivery goes through the site's.</summary>
internal sealed record DatabaseLogins(string Owner, string Application, string? Worker)
{
    /// <summary>Read from the settings.</summary>
    /// <exception cref="StartupRefusedException">The owner's or the site's is missing.</exception>
    public static DatabaseLogins From(IConfiguration configuration) => new(
        Required(configuration, ConnectionNames.Owner),
        Required(configuration, ConnectionNames.Application),
        configuration.GetConnectionString(ConnectionNames.Worker) is { Length: > 0 } worker ? worker : null);

    private static string Required(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) is { Length: > 0 } text
            ? text
            : throw new StartupRefusedException($"Il manque le réglage ConnectionStrings__{name}\u00a0: sans lui, la base de données ne peut pas être préparée.");
}
