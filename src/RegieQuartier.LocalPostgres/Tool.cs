using System.Diagnostics;

namespace RegieQuartier.LocalPostgres;

/// <summary>How a program ended and what it said.</summary>
internal readonly record struct ToolAnswer(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs a program and waits for it.</summary>
internal static class Tool
{
    private const string SetSid = "/usr/bin/setsid";

    // In a session of its own, so that Ctrl+C at the terminal never stops initdb or pg_ctl halfway.
    private static readonly string[] OwnSession = File.Exists(SetSid) ? [SetSid, "--wait"] : [];

    /// <summary>Runs a command line, under the given prefix, in a session of its own.</summary>
    public static Task<ToolAnswer> RunAsync(string[] prefix, string[] command, CancellationToken cancellation) =>
        RunInFolderAsync([.. OwnSession, .. prefix, .. command], "/", cancellation);

    /// <summary>Runs a command line in a folder, in the terminal's session: Ctrl+C reaches it.</summary>
    public static async Task<ToolAnswer> RunInFolderAsync(string[] command, string folder, CancellationToken cancellation)
    {
        // To a file: the server inherits the output of the program that starts it, and a pipe would never close.
        var output = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >\"$TOOL_OUTPUT\" 2>&1 </dev/null", "sh", .. command])
            {
                WorkingDirectory = folder,
            };
            start.Environment["TOOL_OUTPUT"] = output;
            start.Environment["LC_ALL"] = "C.UTF-8";
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync(cancellation);
            return new ToolAnswer(process.ExitCode, await File.ReadAllTextAsync(output, cancellation));
        }
        finally
        {
            File.Delete(output);
        }
    }
}
