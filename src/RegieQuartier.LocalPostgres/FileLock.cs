namespace RegieQuartier.LocalPostgres;

/// <summary>Locks between processes, held on a file. The kernel drops them when a process dies, however it dies.</summary>
internal static class FileLock
{
    // EWOULDBLOCK on Linux and on macOS: any other error is not somebody else's lock.
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;

    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until nobody else holds the file.</summary>
    public static async Task<FileStream> ExclusiveAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            if (TryExclusive(path) is { } held)
            {
                return held;
            }

            await Task.Delay(Retry, cancellation);
        }
    }

    /// <summary>The lock, or null when anybody holds the file.</summary>
    public static FileStream? TryExclusive(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (held.HResult is HeldOnLinux or HeldOnMac)
        {
            return null;
        }
    }

    /// <summary>Holds the file together with any number of others, against the exclusive lock.</summary>
    public static FileStream Shared(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
}
