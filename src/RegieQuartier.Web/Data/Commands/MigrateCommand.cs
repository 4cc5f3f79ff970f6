namespace RegieQuartier.Web.Data.Commands;

/// <summary><c>dotnet RegieQuartier.Web.dll migrer</c>: the only way a schema changes outside Development.</summary>
internal static class MigrateCommand
{
    public const string Name = "migrer";

    public static async Task RunAsync(WebApplication app)
    {
        var applied = await app.PrepareAsync(CancellationToken.None);
        await Console.Out.WriteLineAsync(applied switch
        {
            0 => "La base de données était déjà à jour.",
            1 => "La base de données est à jour\u00a0: 1 migration appliquée.",
            _ => $"La base de données est à jour\u00a0: {applied} migrations appliquées.",
        });
    }
}
