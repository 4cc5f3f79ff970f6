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

    /// <summary>
    /// Output to a file: the server inherits what the program that starts it has, and a pipe would never
    /// close. For the same reason whatever our own parent left open, a lock perhaps, is closed first.
    /// </summary>
    private const string Script = "exec \"$@\" >\"$TOOL_OUTPUT\" 2>&1 </dev/null 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-";

    // In a session of its own, so that Ctrl+C at the terminal never stops initdb or pg_ctl halfway.
    private static readonly string[] OwnSession = File.Exists(SetSid) ? [SetSid, "--wait"] : [];

    /// <summary>Runs a command line, under the given prefix, in a session of its own.</summary>
    public static Task<ToolAnswer> RunAsync(string[] prefix, string[] command, CancellationToken cancellation) =>
        RunInFolderAsync([.. OwnSession, .. prefix, .. command], "/", cancellation);

    /// <summary>Runs a command line in a folder, in the terminal's session: Ctrl+C reaches it.</summary>
    public static async Task<ToolAnswer> RunInFolderAsync(string[] command, string folder, CancellationToken cancellation)
    {
        var output = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", .. command])
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
