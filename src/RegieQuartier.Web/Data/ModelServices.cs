using Microsoft.AspNetCore.Identity;

namespace RegieQuartier.Web.Data;

/// <summary>
/// The options that the model itself reads from the application's services. A context made by hand
/// needs the same ones, or it would describe another database than the site's.
/// </summary>
internal static class ModelServices
{
    public static IServiceProvider Build() => new ServiceCollection()
        .Configure<IdentityOptions>(RegieQuartierDbContext.IdentityStores)
        .BuildServiceProvider();
}
