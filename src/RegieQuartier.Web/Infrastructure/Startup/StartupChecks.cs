using Microsoft.Extensions.Options;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Commands;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Infrastructure.Startup;

/// <summary>
/// A server half configured does not start: it says what is missing, one sentence each, rather than
/// fail later in front of a visitor.
/// </summary>
internal static class StartupChecks
{
    /// <summary>The regulator of telephones keeps these numbers for fiction: the demonstration's is one of them.</summary>
    private const string FictionalPhone = "+3326191";

    private static readonly string[] Known = [Environments.Production, "Demo", Environments.Development, "Testing"];

    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <exception cref="StartupRefusedException">Something is missing; the message says all of it.</exception>
    public static WebApplicationBuilder CheckStartup(this WebApplicationBuilder builder, string[] args)
    {
        var environment = builder.Environment;
        if (!Known.Any(environment.IsEnvironment))
        {
            // The protections of Production hang on its name: one letter less would drop them in silence.
            throw new StartupRefusedException($"ASPNETCORE_ENVIRONMENT vaut «\u00a0{environment.EnvironmentName}\u00a0»\u00a0: écrivez Production, Demo, Development ou Testing.");
        }

        if (environment.IsDevelopment() || environment.IsEnvironment("Testing"))
        {
            return builder;
        }

        var refusals = new List<string?> { Connection(builder.Configuration) };
        if (environment.IsProduction())
        {
            refusals.Add(KeyCertificate(builder.Configuration));
            refusals.AddRange(args.FirstOrDefault() == MigrateCommand.Name ? [] : Serving(builder.Configuration));
        }

        var sentences = refusals.OfType<string>().ToList();
        return sentences.Count == 0 ? builder : throw new StartupRefusedException(string.Join(Environment.NewLine, sentences));
    }

    /// <summary>Checks what each part asks of its own settings, before anything starts and fails halfway.</summary>
    public static WebApplication CheckSettings(this WebApplication app)
    {
        app.Services.GetService<IStartupValidator>()?.Validate();
        return app;
    }

    private static IEnumerable<string?> Serving(ConfigurationManager configuration) => [Hosts(configuration), PlainCookies(configuration), DemoPhone(configuration)];

    private static string? Connection(ConfigurationManager configuration) =>
        configuration.GetConnectionString(ConnectionNames.Application) is { Length: > 0 }
            ? null
            : $"Il manque la base de données\u00a0: réglez ConnectionStrings__{ConnectionNames.Application}.";

    private static string? KeyCertificate(ConfigurationManager configuration) =>
        configuration[KeyProtection.CertificatePath] is { Length: > 0 } && configuration[KeyProtection.CertificatePassword] is { Length: > 0 }
            ? null
            : "Il manque la protection des clés\u00a0: réglez DataProtection__CertificatePath et DataProtection__CertificatePassword.";

    private static string? Hosts(ConfigurationManager configuration)
    {
        var hosts = (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (hosts.Any(host => host.Contains('*', StringComparison.Ordinal)))
        {
            return "Les noms du site ne peuvent pas contenir d’étoile\u00a0: réglez AllowedHosts sur les noms exacts, séparés par des points-virgules.";
        }

        return hosts.Except(LocalHosts, StringComparer.OrdinalIgnoreCase).Any()
            ? null
            : "Il manque le nom du site\u00a0: réglez AllowedHosts, par exemple rdv.exemple.fr.";
    }

    private static string? PlainCookies(ConfigurationManager configuration) =>
        configuration.GetValue<bool>("Cookies:PlainHttp")
            ? "Les cookies sans https sont réservés au développement\u00a0: retirez Cookies__PlainHttp."
            : null;

    private static string? DemoPhone(ConfigurationManager configuration) =>
        (configuration["Organisation:PhoneLink"] ?? "").StartsWith(FictionalPhone, StringComparison.Ordinal)
            ? "Le nom, l’adresse et le téléphone sont ceux de la démonstration\u00a0: réglez Organisation__Name, Organisation__PhoneLink et les autres réglages de la section Organisation."
            : null;
}
