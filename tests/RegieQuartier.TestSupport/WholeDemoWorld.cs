using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.TestSupport;

/// <summary>The demo world, as a developer's first start makes it.</summary>
public static class WholeDemoWorld
{
    /// <summary>Fills the site's database around the day of its clock.</summary>
    public static async Task AddDemoWorldAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        await DemoWorld.SeedAsync(db, site.Services.GetRequiredService<AppointmentMessages>(), ParisZone.DayOf(site.Clock.GetUtcNow()), CancellationToken.None);
    }
}
