namespace RegieQuartier.LocalPostgres;

/// <summary>
/// As whom the server runs. PostgreSQL refuses root: root becomes the owner of the checkout, or an
/// ordinary user of a namespace where the files stay root's, or nobody.
/// </summary>
internal sealed class ServerAccount
{
    private const string Nobody = "65534:65534";

    private readonly string[] _prefix;
    private readonly string? _fileOwner;

    private ServerAccount(string[] prefix, string? fileOwner) => (_prefix, _fileOwner) = (prefix, fileOwner);

    /// <summary>True when the server must walk through <c>.data/</c> as somebody who does not own it.</summary>
    public bool IsStranger => ReferenceEquals(_fileOwner, Nobody);

    public static async Task<ServerAccount> ForAsync(string root, CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new ServerAccount([], null);
        }

        var owner = await Tool.RunAsync([], ["stat", "-c", "%u:%g", root], cancellation);
        if (owner.Succeeded && !owner.Output.StartsWith("0:", StringComparison.Ordinal))
        {
            return Becoming(owner.Output.Trim());
        }

        string[] mapped = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"];
        return (await Tool.RunAsync(mapped, ["true"], cancellation)).Succeeded
            ? new ServerAccount(mapped, null)
            : Becoming(Nobody);
    }

    public Task<ToolAnswer> RunAsync(string[] command, CancellationToken cancellation) => Tool.RunAsync(_prefix, command, cancellation);

    /// <summary>Hands a file or a whole folder over to the one who will run the server.</summary>
    public async Task OwnAsync(string path, CancellationToken cancellation)
    {
        if (_fileOwner is not null)
        {
            await Tool.RunAsync([], ["chown", "-R", _fileOwner, path], cancellation);
        }
    }

    private static ServerAccount Becoming(string owner)
    {
        var ids = owner.Split(':');
        return new ServerAccount(["setpriv", $"--reuid={ids[0]}", $"--regid={ids[1]}", "--clear-groups"], owner);
    }
}
