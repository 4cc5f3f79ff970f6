namespace RegieQuartier.LocalPostgres;

/// <summary>Where a private cluster lives and which PostgreSQL runs it.</summary>
public sealed record ClusterSettings
{
    /// <summary>The folder that receives <c>.data/</c>: the repository's root.</summary>
    public required string Root { get; init; }

    /// <summary>Folder of the PostgreSQL programs to use (initdb, pg_ctl, postgres); null to look for them.</summary>
    public string? Binaries { get; init; }

    /// <summary>True to pass over the machine's own PostgreSQL and use npm's.</summary>
    public bool IgnoreMachine { get; init; }

    /// <summary>
    /// True for tests: nothing is written for good (fsync off), so that a cluster found stopped is
    /// thrown away and made anew. It has its own folder, apart from the one people work with.
    /// </summary>
    public bool Throwaway { get; init; }

    /// <summary>Tells the person who waits, in French, what takes a while. Null to say nothing.</summary>
    public Action<string>? Tell { get; init; }

    internal string DataFolder => Path.Combine(Path.GetFullPath(Root), ".data");

    /// <summary>Walks up from a folder to the repository's root; the folder itself when there is none above.</summary>
    /// <param name="start">A folder of the repository, such as the site's content root.</param>
    public static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RegieQuartier.sln")))
            {
                return folder.FullName;
            }
        }

        return start;
    }
}
