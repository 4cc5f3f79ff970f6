using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.TestSupport;

/// <summary>Two writers and their hours, around Monday 23 November 2026: enough to book.</summary>
public static class WriterWorld
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static readonly DateOnly Tuesday = new(2026, 11, 24);

    public static readonly Guid Nadia = new("0192f000-0000-7000-8000-000000000001");

    public static readonly Guid Yanis = new("0192f000-0000-7000-8000-000000000002");

    /// <summary>Nadia receives on Tuesdays from 9 to 12, without pause; nobody else does.</summary>
    public static async Task OpenNadiasTuesdaysAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        var nadia = Writer.Welcome(Nadia, 1, "Nadia", "écrivaine publique");
        db.Add(nadia);
        db.Add(Hours(nadia, DayOfWeek.Tuesday));
        await db.SaveChangesAsync();
    }

    /// <summary>Yanis receives at the same hours.</summary>
    public static async Task OpenYanisTuesdaysAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        var yanis = Writer.Welcome(Yanis, 2, "Yanis", "médiateur numérique");
        db.Add(yanis);
        db.Add(Hours(yanis, DayOfWeek.Tuesday));
        await db.SaveChangesAsync();
    }

    /// <summary>The address of a start with a writer.</summary>
    public static string Slot(DateOnly day, int hour, int minute = 0, int writer = 1) =>
        new SlotName(ParisZone.At(day, new TimeOnly(hour, minute)), writer).ToString();

    /// <summary>The appointments there are, in order.</summary>
    public static async Task<IReadOnlyList<Appointment>> AppointmentsAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        return await db.Appointments.AsNoTracking().OrderBy(appointment => appointment.StartsAt).ToListAsync();
    }

    private static OpeningRange Hours(Writer writer, DayOfWeek weekday) => OpeningRange.Open(
        writer, weekday, new TimeOnly(9, 0), new TimeOnly(12, 0), new DateOnly(2026, 1, 1), null, TimeSpan.Zero, TimeSpan.FromMinutes(15)).Value!;
}
