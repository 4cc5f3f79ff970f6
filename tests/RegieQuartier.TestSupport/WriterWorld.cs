using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

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
        db.Add(Hours(AddWriter(db, Nadia, "Nadia Ferhat", "Écrivaine publique", "nadia@exemple.test"), DayOfWeek.Tuesday));
        await db.SaveChangesAsync();
    }

    /// <summary>Yanis receives at the same hours.</summary>
    public static async Task OpenYanisTuesdaysAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        db.Add(Hours(AddWriter(db, Yanis, "Yanis Haddouche", "Médiateur numérique", "yanis@exemple.test"), DayOfWeek.Tuesday));
        await db.SaveChangesAsync();
    }

    /// <summary>A writer receives on one more day, at the same hours.</summary>
    public static async Task OpenHoursAsync(this RegieQuartierFactory site, Guid writerId, DayOfWeek weekday)
    {
        await using var db = site.OpenContext();
        db.Add(Hours(await db.Writers.SingleAsync(writer => writer.Id == writerId), weekday));
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody has an appointment with a writer, for a procedure of 45 minutes.</summary>
    public static async Task<Appointment> BookAsync(
        this RegieQuartierFactory site, DateOnly day, int hour, Guid writerId, string firstName = "Marie-Ange", string lastName = "Etoundi-Vautier", string? phone = null, string? request = null)
    {
        await using var db = site.OpenContext();
        var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "demarche");
        var startsAt = ParisZone.At(day, new TimeOnly(hour, 0));
        var slot = new Slot(writerId, 0, startsAt, startsAt + service.Duration, startsAt + service.Duration);
        var visitor = new Visitor(firstName, lastName, phone is null ? null : PhoneNumber.FromE164(phone), null, null);
        var appointment = Appointment.Book(service, slot, visitor, request, BookingKey.Draw(), AppointmentCode.Draw(), RegieQuartierFactory.Start);
        db.Add(appointment);
        await db.SaveChangesAsync();
        return appointment;
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

    /// <summary>As if nobody had ever booked.</summary>
    public static async Task ForgetAppointmentsAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        await db.Appointments.ExecuteDeleteAsync();
    }

    private static Writer AddWriter(RegieQuartierDbContext db, Guid id, string name, string jobTitle, string email)
    {
        var account = AppUser.Open(name, jobTitle, SignInName.Read(email).Value!, new HashSet<Role> { Role.Writer }, RegieQuartierFactory.Start, id).Value!;
        db.Users.Add(account);
        return account.Writer!;
    }

    private static OpeningRange Hours(Writer writer, DayOfWeek weekday) => OpeningRange.Open(
        writer, weekday, new TimeOnly(9, 0), new TimeOnly(12, 0), new DateOnly(2026, 1, 1), null, TimeSpan.Zero, TimeSpan.FromMinutes(15)).Value!;
}
