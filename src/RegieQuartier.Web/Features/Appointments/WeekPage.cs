using System.Security.Claims;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>A writer's week, from Monday; Saturday and Sunday only where something is there.</summary>
public sealed record WeekPage(AgendaWriter Writer, IReadOnlyList<AgendaWriter> Writers, DateOnly Monday, DateTimeOffset Now, IReadOnlyList<WriterDay> Days)
{
    private const int DaysOfWeek = 7;

    public bool IsOwn => Days[0].IsOwn;

    /// <summary>The week that holds a day, of a writer that this person may see; null when there is no such writer, or none at all.</summary>
    public static async Task<WeekPage?> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day, int? writerNumber, DateTimeOffset now, CancellationToken cancellation)
    {
        var writers = await AgendaWriter.ListAsync(db, user, ParisZone.DayOf(now), cancellation);
        if (AgendaWriter.Choose(user, writers, writerNumber) is not { } writer)
        {
            return null;
        }

        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        var days = await WriterDays.LoadAsync(db, user, [writer], monday, monday.AddDays(DaysOfWeek - 1), now, cancellation);
        return new WeekPage(
            writer,
            AgendaWriter.WorthOpening(writers, writer),
            monday,
            now,
            [.. days.Where(one => one.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || !one.IsEmpty)]);
    }
}
