using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>
/// Two writers, their weekly hours, one afternoon of them at another place, three months of appointments with what became of them and two weeks of
/// bookings. Each is booked by the site's own rules, on the slots that its own calculation gives.
/// </summary>
internal sealed class DemoAppointments
{
    private const int DaysBefore = 91;
    private const int DaysAfter = 14;

    /// <summary>Past appointments of each writer that nobody has filled in yet.</summary>
    private const int LeftToFill = 3;

    private readonly RegieQuartierDbContext _db;
    private readonly DateOnly _today;
    private readonly List<AppointmentService> _services;
    private readonly Random _dice = new(20_261_123);
    private readonly Venue _house = Venue.Open(new VenueFacts(
        "Maison de quartier", "3 rue des Peupliers", "14000 Caen", "Porte bleue, au fond de la cour", "Bus 2, arrêt Peupliers")).Value!;
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    private DemoAppointments(RegieQuartierDbContext db, DateOnly today, List<AppointmentService> services) =>
        (_db, _today, _services) = (db, today, services);

    /// <summary>Adds the chapter. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var chapter = new DemoAppointments(db, today, await db.AppointmentServices.OrderBy(service => service.Rank).ToListAsync(cancellation));
        chapter.FillNadia(await db.Writers.SingleAsync(writer => writer.Id == DemoAccounts.Nadia, cancellation));
        chapter.FillYanis(await db.Writers.SingleAsync(writer => writer.Id == DemoAccounts.Yanis, cancellation));
    }

    private void FillNadia(Writer nadia)
    {
        OpeningRange[] weeks =
        [
            Hours(nadia, DayOfWeek.Monday, 14, 17),
            Hours(nadia, DayOfWeek.Tuesday, 9, 12),
            Hours(nadia, DayOfWeek.Tuesday, 14, 17),
            Hours(nadia, DayOfWeek.Wednesday, 9, 12),
            Hours(nadia, DayOfWeek.Thursday, 14, 17),
            Hours(nadia, DayOfWeek.Friday, 9, 12),
        ];
        _db.Venues.Add(_house);
        weeks[4].HoldAt(nadia, _house);
        Fill(nadia, weeks);
        weeks[0].Close(nadia, AfterThem(DayOfWeek.Monday));
    }

    private void FillYanis(Writer yanis)
    {
        Fill(yanis,
        [
            Hours(yanis, DayOfWeek.Monday, 9, 12),
            Hours(yanis, DayOfWeek.Wednesday, 14, 17),
            Hours(yanis, DayOfWeek.Friday, 14, 17),
        ]);
        var saturday = AfterThem(DayOfWeek.Saturday);
        _db.OpeningRanges.Add(OpeningRange.Open(
            yanis, DayOfWeek.Saturday, new TimeOnly(9, 30), new TimeOnly(12, 0), saturday, saturday, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)).Value!);
    }

    // After the days that are booked: an exception to the weeks, and a morning that stands alone.
    private DateOnly AfterThem(DayOfWeek weekday)
    {
        var first = _today.AddDays(DaysAfter + 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
    }

    private OpeningRange Hours(Writer writer, DayOfWeek weekday, int opens, int closes) => OpeningRange.Open(
        writer, weekday, new TimeOnly(opens, 0), new TimeOnly(closes, 0), _today.AddDays(-DaysBefore), null, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)).Value!;

    private void Fill(Writer writer, OpeningRange[] ranges)
    {
        _db.OpeningRanges.AddRange(ranges);
        List<Appointment> past = [];
        for (var day = _today.AddDays(-DaysBefore); day <= _today.AddDays(DaysAfter); day = day.AddDays(1))
        {
            var booked = FillDay(day, writer, ranges);
            past.AddRange(day < _today ? booked : []);
        }

        foreach (var appointment in past.SkipLast(LeftToFill))
        {
            Settle(appointment);
        }
    }

    private List<Appointment> FillDay(DateOnly day, Writer writer, OpeningRange[] ranges)
    {
        List<Appointment> booked = [];
        List<BusyTime> busy = [];
        var service = DrawService();
        while (NextSlot(day, writer, ranges, busy, service) is { } slot)
        {
            // A slot that nobody took stays free in the agenda: only the drawing passes over it.
            busy.Add(new BusyTime(slot.StartsAt, slot.HeldUntil));
            if (_dice.Next(100) < ShareTaken(day))
            {
                booked.Add(Booked(slot, service));
            }

            service = DrawService();
        }

        _db.Appointments.AddRange(booked);
        return booked;
    }

    private static Slot? NextSlot(DateOnly day, Writer writer, OpeningRange[] ranges, List<BusyTime> busy, AppointmentService service)
    {
        var agenda = new WriterAgenda(writer.Id, writer.Number, WriterName: "", writer.AgendaVersion, ranges, busy);
        return SlotCalculator.Offer(service, [agenda], ParisZone.StartOf(day.AddDays(-1)), day, day).Select(slot => (Slot?)slot).FirstOrDefault();
    }

    private Appointment Booked(Slot slot, AppointmentService service)
    {
        var visitor = DemoPeople.Draw(_dice);
        var bookedAt = Earlier(slot.StartsAt.AddDays(-_dice.Next(1, 12)).AddMinutes(-_dice.Next(300)), ParisZone.StartOf(_today).AddMinutes(-_dice.Next(390, 870)));
        return Appointment.Book(service, slot, visitor, DemoRequests.Draw(service.Kind, _dice), BookingKey.Draw(), DrawCode(), bookedAt);
    }

    private void Settle(Appointment appointment)
    {
        var fate = _dice.Next(100);
        if (fate < 8)
        {
            appointment.CancelByVisitor(appointment.StartsAt.AddHours(-20), TimeSpan.FromHours(4));
        }
        else
        {
            appointment.Note(fate < 20 ? AppointmentStatus.NoShow : fate < 27 ? AppointmentStatus.Excused : AppointmentStatus.Attended, appointment.EndsAt);
        }
    }

    // Full weeks behind; ahead, the nearer the day the fuller.
    private int ShareTaken(DateOnly day) => day <= _today ? 80 : Math.Max(25, 75 - (5 * (day.DayNumber - _today.DayNumber)));

    private AppointmentService DrawService() => _services[_dice.Next(10) switch { < 3 => 0, < 7 => 1, < 9 => 2, _ => 3 }];

    private string DrawCode()
    {
        var code = AppointmentCode.Draw(_dice.Next);
        return _codes.Add(code) ? code : DrawCode();
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
