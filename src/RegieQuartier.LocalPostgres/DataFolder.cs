namespace RegieQuartier.LocalPostgres;

/// <summary>The <c>.data/</c> folder, ignored by git, and what every file in it needs.</summary>
internal static class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Passing = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public static async Task MakeAsync(ClusterSettings settings, ServerAccount account, CancellationToken cancellation)
    {
        if (Directory.Exists(settings.DataFolder))
        {
            return;
        }

        Directory.CreateDirectory(settings.DataFolder, Passing);
        if (!account.IsStranger)
        {
            await account.OwnAsync(settings.DataFolder, cancellation);
        }
    }

    /// <summary>Makes a folder that its owner alone may enter.</summary>
    public static void MakePrivate(string folder) => Directory.CreateDirectory(folder, OwnerOnly);

    /// <summary>Writes a file that its owner alone may read.</summary>
    public static async Task WritePrivateAsync(string path, string content, CancellationToken cancellation)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await using var stream = new FileStream(path, options);
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(content.AsMemory(), cancellation);
    }

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
