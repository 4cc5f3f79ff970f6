using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace RegieQuartier.LocalPostgres;

/// <summary>
/// The folder of one cluster, readable by its owner alone: <c>data</c> (PostgreSQL's), the passwords,
/// the locks and the server's log. Its name carries the major version: another one never opens it.
/// </summary>
internal sealed class ClusterHome(ClusterSettings settings, ServerAccount account, PostgresBinaries binaries)
{
    private const int PortLine = 3;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public string Folder { get; } = Path.Combine(
        settings.DataFolder, $"postgres-{binaries.Major.ToString(CultureInfo.InvariantCulture)}{(settings.Throwaway ? "-tests" : "")}");

    public string Data => Path.Combine(Folder, "data");

    public string Log => Path.Combine(Folder, "server.log");

    public string StartLock => Path.Combine(Folder, "start.lock");

    public string UsersLock => Path.Combine(Folder, "users.lock");

    private string Passwords => Path.Combine(Folder, "passwords.json");

    private string PidFile => Path.Combine(Data, "postmaster.pid");

    public async Task MakeAsync(CancellationToken cancellation)
    {
        await DataFolder.MakeAsync(settings, account, cancellation);
        DataFolder.MakePrivate(Folder);
    }

    /// <summary>The port of the server that works in this folder; null when none does.</summary>
    public int? RunningPort()
    {
        var lines = File.Exists(PidFile) ? File.ReadAllLines(PidFile) : [];
        return lines.Length > PortLine && WorksHere(lines[0].Trim()) ? int.Parse(lines[PortLine], CultureInfo.InvariantCulture) : null;
    }

    /// <summary>True while a process of a server that died still works on the files.</summary>
    public bool HasOrphans() => File.Exists(PidFile)
        && Directory.Exists("/proc")
        && Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Any(pid => char.IsAsciiDigit(pid![0]) && WorksHere(pid));

    /// <summary>Removes what a dead server left, so that its number, given to another process since, stops nothing.</summary>
    public void ForgetDeadServer() => File.Delete(PidFile);

    /// <summary>Makes the cluster if it is not there, aside then renamed: a half-made one is never taken for a whole one.</summary>
    public async Task InitialiseAsync(CancellationToken cancellation)
    {
        if (settings.Throwaway)
        {
            DataFolder.Remove(Data);
        }

        if (Directory.Exists(Data))
        {
            return;
        }

        var unfinished = $"{Data}.new";
        DataFolder.Remove(unfinished);
        var passwordFile = Path.Combine(Folder, "initdb.password");
        await DataFolder.WritePrivateAsync(passwordFile, (await ReadPasswordsAsync(cancellation))[ClusterRole.Superuser], cancellation);
        await account.OwnAsync(Folder, cancellation);
        var answer = await account.RunAsync(
            [
                Path.Combine(binaries.Folder, "initdb"), "-D", unfinished, "-U", PrivateCluster.NameOf(ClusterRole.Superuser), "-A", "scram-sha-256", $"--pwfile={passwordFile}",
                "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=fr", .. settings.Throwaway ? ["--no-sync"] : Array.Empty<string>(),
            ],
            cancellation);
        File.Delete(passwordFile);
        if (!answer.Succeeded)
        {
            await File.WriteAllTextAsync(Log, answer.Output, cancellation);
            throw new PostgresUnavailableException($"PostgreSQL n’a pas pu créer sa base dans {Folder}\u00a0: la raison est dans {Log}.");
        }

        Directory.Move(unfinished, Data);
    }

    /// <summary>The password of each role, made on the first call and kept.</summary>
    public async Task<IReadOnlyDictionary<ClusterRole, string>> ReadPasswordsAsync(CancellationToken cancellation)
    {
        if (!File.Exists(Passwords))
        {
            if (Directory.Exists(Data) && !settings.Throwaway)
            {
                throw new PostgresUnavailableException($"Les mots de passe de la base locale ont disparu. Supprimez le dossier {Folder}\u00a0: la base sera créée de nouveau.");
            }

            var made = Enum.GetValues<ClusterRole>().ToDictionary(role => role, _ => RandomNumberGenerator.GetHexString(40, lowercase: true));
            await DataFolder.WritePrivateAsync($"{Passwords}.new", JsonSerializer.Serialize(made, Readable), cancellation);
            File.Move($"{Passwords}.new", Passwords);
        }

        return JsonSerializer.Deserialize<Dictionary<ClusterRole, string>>(await File.ReadAllTextAsync(Passwords, cancellation))!;
    }

    /// <summary>
    /// A number in a file proves nothing, since numbers are given again: the process is of this cluster
    /// only if the folder it works in holds the very same file.
    /// </summary>
    private bool WorksHere(string pid)
    {
        if (!Directory.Exists("/proc/self"))
        {
            return int.TryParse(pid, CultureInfo.InvariantCulture, out var id) && IsPostgres(id);
        }

        try
        {
            var itsFile = $"/proc/{pid}/cwd/postmaster.pid";
            return File.Exists(itsFile) && string.Equals(File.ReadAllText(itsFile), File.ReadAllText(PidFile), StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsPostgres(int pid)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(pid);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
