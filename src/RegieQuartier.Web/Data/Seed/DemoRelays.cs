using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>Structures that book for the people they help. Nobody knows their links: the team makes new ones.</summary>
internal static class DemoRelays
{
    /// <summary>Adds the chapter. The caller saves.</summary>
    public static void AddTo(RegieQuartierDbContext db, DateTimeOffset firstDay)
    {
        BookingRelay Welcomed(string name) => BookingRelay.Welcome(name, Secret.HashToken(Secret.DrawToken()), firstDay).Value!;

        var stopped = Welcomed("Loge de la résidence des Tilleuls");
        stopped.Stop(firstDay);
        db.BookingRelays.AddRange(Welcomed("Centre social du Chemin Vert"), Welcomed("Mission locale"), stopped);
    }
}
