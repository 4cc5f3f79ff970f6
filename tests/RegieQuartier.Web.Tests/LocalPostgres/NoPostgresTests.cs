using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.LocalPostgres;

public sealed class NoPostgresTests : IDisposable
{
    private static readonly string[] OnEveryMachine = ["stat", "unshare", "true", "setpriv", "chown"];

    private readonly DirectoryInfo _machine = Directory.CreateTempSubdirectory("regie-machine-");

    [Fact]
    public async Task A_machine_without_PostgreSQL_and_without_npm_is_told_what_to_install_and_nothing_else()
    {
        // A PATH with what every machine has, and no npm.
        foreach (var tool in OnEveryMachine.Where(tool => File.Exists($"/usr/bin/{tool}")))
        {
            File.CreateSymbolicLink(Path.Combine(_machine.FullName, tool), $"/usr/bin/{tool}");
        }

        var exit = await SiteProcess.RunAsync(
            "Development",
            [("PATH", _machine.FullName), ("LocalPostgres__IgnoreMachine", "true"), ("ASPNETCORE_CONTENTROOT", _machine.FullName)],
            "--urls",
            "http://127.0.0.1:0");

        Assert.Equal(1, exit.Code);
        Assert.Equal(
            "PostgreSQL est nécessaire\u00a0: il n’est pas installé, et npm n’a pas pu le télécharger. "
            + "Installez PostgreSQL\u00a015 ou plus récent, ou Node.js pour qu’il soit téléchargé tout seul, ou lancez «\u00a0docker compose up\u00a0».",
            exit.Errors.Trim());
        Assert.DoesNotContain("   at ", exit.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _machine.Delete(recursive: true);
}
