using System.Security.Claims;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>The day of everybody who receives, side by side: what reception reads when the door opens.</summary>
public sealed record ReceptionPage(DateOnly Day, DateTimeOffset Now, IReadOnlyList<AgendaWriter> Writers, IReadOnlyList<WriterDay> Days)
{
    /// <summary>How many people are expected that day.</summary>
    public int Expected => Days.Sum(day => day.Entries.Count(entry => entry.Row is not null));

    /// <summary>Null when nobody receives.</summary>
    public static async Task<ReceptionPage?> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day, DateTimeOffset now, CancellationToken cancellation)
    {
        var writers = AgendaWriter.WorthOpening(await AgendaWriter.ListAsync(db, user, ParisZone.DayOf(now), cancellation), shown: null);
        var days = await WriterDays.LoadAsync(db, user, writers, day, day, now, cancellation);
        return writers.Count == 0 ? null : new ReceptionPage(day, now, writers, [.. days.Select(one => one with { IsAtReception = true })]);
    }
}
