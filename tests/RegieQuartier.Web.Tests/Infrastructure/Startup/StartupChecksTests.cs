using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Infrastructure.Startup;

namespace RegieQuartier.Web.Tests.Infrastructure.Startup;

public sealed class StartupChecksTests : IDisposable
{
    private readonly KeyCertificate _certificate = new();

    [Theory]
    [InlineData("ConnectionStrings__RegieQuartier", "", "Il manque la base de données\u00a0: réglez ConnectionStrings__RegieQuartier.")]
    [InlineData("DataProtection__CertificatePath", "", "Il manque la protection des clés\u00a0: réglez DataProtection__CertificatePath et DataProtection__CertificatePassword.")]
    [InlineData("DataProtection__CertificatePassword", "", "Il manque la protection des clés\u00a0: réglez DataProtection__CertificatePath et DataProtection__CertificatePassword.")]
    [InlineData("AllowedHosts", "", "Il manque le nom du site\u00a0: réglez AllowedHosts, par exemple rdv.exemple.fr.")]
    [InlineData("AllowedHosts", "localhost", "Il manque le nom du site\u00a0: réglez AllowedHosts, par exemple rdv.exemple.fr.")]
    [InlineData("AllowedHosts", "rdv.exemple.fr;*", "Les noms du site ne peuvent pas contenir d’étoile\u00a0: réglez AllowedHosts sur les noms exacts, séparés par des points-virgules.")]
    [InlineData("Cookies__PlainHttp", "true", "Les cookies sans https sont réservés au développement\u00a0: retirez Cookies__PlainHttp.")]
    [InlineData("Organisation__PhoneLink", "+33261914210", "Le nom, l’adresse et le téléphone sont ceux de la démonstration\u00a0: réglez Organisation__Name, Organisation__PhoneLink et les autres réglages de la section Organisation.")]
    public void Production_half_configured_is_refused_and_told_why(string key, string value, string sentence)
    {
        var refused = Assert.Throws<StartupRefusedException>(() => Builder("Production", (key, value)).CheckStartup([]));

        Assert.Equal(sentence, refused.Message);
    }

    [Fact]
    public void Production_fully_configured_is_let_through()
    {
        var builder = Builder("Production");

        Assert.Same(builder, builder.CheckStartup([]));
    }

    [Theory]
    [InlineData("Demo")]
    [InlineData("Production")]
    public void Only_development_makes_its_own_database(string environment) =>
        Assert.Throws<StartupRefusedException>(() => Builder(environment, ("ConnectionStrings__RegieQuartier", "")).CheckStartup([]));

    [Theory]
    [InlineData("Staging")]
    [InlineData("Prodution")]
    public void An_environment_that_does_not_exist_is_refused(string environment)
    {
        var refused = Assert.Throws<StartupRefusedException>(() => Builder(environment).CheckStartup([]));

        Assert.Equal($"ASPNETCORE_ENVIRONMENT vaut «\u00a0{environment}\u00a0»\u00a0: écrivez Production, Demo, Development ou Testing.", refused.Message);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("production")]
    [InlineData("Demo")]
    [InlineData("Development")]
    [InlineData("Testing")]
    public void The_others_are_let_through(string environment)
    {
        var builder = Builder(environment);

        Assert.Same(builder, builder.CheckStartup([]));
    }

    [Fact]
    public void The_migration_needs_the_keys_protected_but_no_name_of_a_site()
    {
        var builder = Builder("Production", ("AllowedHosts", ""));

        Assert.Same(builder, builder.CheckStartup(["migrer"]));
        Assert.Throws<StartupRefusedException>(() => Builder("Production", ("DataProtection__CertificatePath", "")).CheckStartup(["migrer"]));
    }

    [Fact]
    public async Task The_process_ends_with_all_that_is_missing_and_no_trace()
    {
        var exit = await SiteProcess.RunAsync("Production", [], "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exit.Code);
        Assert.Equal(4, exit.Errors.Trim().Split('\n').Length);
        Assert.DoesNotContain("   at ", exit.Output + exit.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_does_not_open_is_told_in_one_sentence()
    {
        var exit = await SiteProcess.RunAsync("Production", [.. Complete().Select(one => (one.Key, one.Value!)), ("DataProtection__CertificatePassword", "un autre")], "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exit.Code);
        Assert.Equal($"Le certificat {_certificate.FilePath} ne peut pas être ouvert\u00a0: le fichier manque, ou le mot de passe n’est pas le sien.", exit.Errors.Trim());
    }

    [Theory]
    [InlineData("Site__PublicUrl", "", "Il manque l’adresse du site, celle que les gens tapent\u00a0: réglez Site__PublicUrl, par exemple https://rdv.exemple.fr.")]
    [InlineData("Site__PublicUrl", "http://rdv.exemple.fr", "Site__PublicUrl commence par https://.")]
    [InlineData("SecondFactor__Required", "false", "En production, l’équipe se connecte avec un second facteur\u00a0: retirez SecondFactor__Required.")]
    [InlineData("Proxies__Known__0", "mon-proxy", "Proxies__Known contient «\u00a0mon-proxy\u00a0», qui n’est ni une adresse ni un réseau comme 10.0.0.0/8.")]
    [InlineData("Proxies__Known__0", "0.0.0.0/0", "Proxies__Known contient «\u00a00.0.0.0/0\u00a0»\u00a0: ce serait croire tout le monde. Écrivez l’adresse du proxy, ou un réseau comme 10.0.0.0/8.")]
    [InlineData("Proxies__Hops", "0", "Proxies__Hops est le nombre de proxys, à partir de 1.")]
    [InlineData("Appointments__CodeClosedFor", "00:00:00", "Section Appointments\u00a0: LateUnder, OpenFor et CodeClosedFor sont des durées, par exemple 04:00:00\u00a0; les deux dernières vont d’une minute à un jour.")]
    public async Task What_a_part_of_the_site_refuses_is_told_the_same_way(string key, string value, string sentence)
    {
        var exit = await SiteProcess.RunAsync("Production", [.. Complete().Select(one => (one.Key, one.Value!)), (key, value)], "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exit.Code);
        Assert.Equal(sentence, exit.Errors.Trim());
        Assert.DoesNotContain("   at ", exit.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _certificate.Dispose();

    private WebApplicationBuilder Builder(string environment, params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(
            Complete().Concat(settings).GroupBy(one => one.Key, StringComparer.Ordinal)
                .Select(same => KeyValuePair.Create(same.Key.Replace("__", ":", StringComparison.Ordinal), same.Last().Value)));
        return builder;
    }

    private (string Key, string? Value)[] Complete() =>
    [
        ("ConnectionStrings__RegieQuartier", "Host=127.0.0.1;Port=1;Username=personne;Password=x"),
        ("DataProtection__CertificatePath", _certificate.FilePath),
        ("DataProtection__CertificatePassword", KeyCertificate.Password),
        ("AllowedHosts", "rdv.exemple.fr"),
        ("Organisation__PhoneLink", "+33231000000"),
        ("Site__PublicUrl", "https://rdv.exemple.fr"),
    ];
}
