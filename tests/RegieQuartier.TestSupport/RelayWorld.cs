using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.TestSupport;

/// <summary>A structure that books for the people it helps.</summary>
public static class RelayWorld
{
    /// <summary>The relay, and the path of its link.</summary>
    public static async Task<(Guid Id, string Link)> WelcomeRelayAsync(this RegieQuartierFactory site, string name = "Centre social")
    {
        var token = Secret.DrawToken();
        await using var db = site.OpenContext();
        var relay = BookingRelay.Welcome(name, Secret.HashToken(token), site.Clock.GetUtcNow()).Value!;
        db.Add(relay);
        await db.SaveChangesAsync();
        return (relay.Id, $"/relais/{token}");
    }
}
