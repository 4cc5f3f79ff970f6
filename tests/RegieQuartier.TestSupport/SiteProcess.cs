using System.Diagnostics;
using RegieQuartier.LocalPostgres;

namespace RegieQuartier.TestSupport;

/// <summary>The site as a process of its own, for what only shows from outside: exit codes, words at the terminal, several at once.</summary>
public static class SiteProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Found before a test hides the machine's PATH from the process.
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "dotnet")).First(File.Exists);

    /// <summary>The site's sources: its content root.</summary>
    public static string Folder { get; } = Path.Combine(ClusterSettings.FindRoot(AppContext.BaseDirectory), "src", "RegieQuartier.Web");

    /// <summary>Runs it to its end.</summary>
    /// <param name="environment">Name of the environment, such as Production.</param>
    /// <param name="settings">Settings, as environment variables (<c>A__B</c>).</param>
    /// <param name="arguments">Its command line.</param>
    public static async Task<SiteExit> RunAsync(string environment, IEnumerable<(string Key, string Value)> settings, params string[] arguments)
    {
        using var process = Start(environment, settings, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return new SiteExit(process.ExitCode, await output, await errors);
    }

    private static Process Start(string environment, IEnumerable<(string Key, string Value)> settings, string[] arguments)
    {
        var start = new ProcessStartInfo(Host, [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        return Process.Start(start)!;
    }
}

/// <summary>How the process ended and what it said.</summary>
public sealed record SiteExit(int Code, string Output, string Errors);
