using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Infrastructure.Startup;

namespace RegieQuartier.Web.Data.Commands;

/// <summary><c>dotnet run --project src/RegieQuartier.Web -- recommencer</c>: the demo world as on its first day.</summary>
internal static class StartOverCommand
{
    public const string Name = "recommencer";

    public static async Task RunAsync(WebApplication app)
    {
        if (!app.Environment.HasDemoWorld())
        {
            throw new StartupRefusedException("La commande «\u00a0recommencer\u00a0» efface toute la base\u00a0: elle n’existe qu’en développement et en démonstration.");
        }

        await app.StartOverAsync(CancellationToken.None);
        await Console.Out.WriteLineAsync("Le monde de démonstration est remis à neuf.");
    }
}
