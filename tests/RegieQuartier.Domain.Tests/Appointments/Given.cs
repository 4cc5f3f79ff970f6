using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Appointments;

/// <summary>Small facts the tests are told with, around Monday 23 November 2026.</summary>
internal static class Given
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static readonly Writer Nadia = Writer.Welcome(new Guid("0192f000-0000-7000-8000-000000000001"));

    public static readonly Writer Yanis = Writer.Welcome(new Guid("0192f000-0000-7000-8000-000000000002"));

    public static DateTimeOffset Paris(DateOnly day, int hour, int minute = 0) => ParisZone.At(day, new TimeOnly(hour, minute));

    public static AppointmentService Service(int minutes = 45, TimeSpan? notice = null, int daysAhead = 60) =>
        AppointmentService.Offer(ServiceKind.Procedure, Terms(minutes, notice, daysAhead), rank: 0).Value!;

    public static ServiceTerms Terms(int minutes = 45, TimeSpan? notice = null, int daysAhead = 60) => new(
        "Faire une démarche", "CAF, impôts", TimeSpan.FromMinutes(minutes), notice ?? TimeSpan.Zero, daysAhead, [], ServiceAudience.Everybody);

    public static OpeningRange Range(
        DayOfWeek weekday, string opens, string closes, int pause = 0, int step = 15, DateOnly? firstDay = null, DateOnly? lastDay = null, Writer? writer = null) =>
        OpeningRange.Open(
            writer ?? Nadia,
            weekday,
            TimeOnly.Parse(opens, System.Globalization.CultureInfo.InvariantCulture),
            TimeOnly.Parse(closes, System.Globalization.CultureInfo.InvariantCulture),
            firstDay ?? new DateOnly(2020, 1, 1),
            lastDay,
            TimeSpan.FromMinutes(pause),
            TimeSpan.FromMinutes(step)).Value!;

    public static WriterAgenda Agenda(OpeningRange range, params BusyTime[] busy) => Agenda(Nadia, [range], busy);

    public static WriterAgenda Agenda(Writer writer, OpeningRange[] ranges, params BusyTime[] busy) =>
        new(writer.Id, writer == Nadia ? 1 : 2, writer == Nadia ? "Nadia" : "Yanis", writer.AgendaVersion, ranges, busy);

    public static Visitor Visitor(string firstName = "Marie-Ange", string lastName = "Etoundi-Vautier") =>
        new(firstName, lastName, PhoneNumber.FromE164("+33639981234"), null, null);

    public static Appointment Booked(DateTimeOffset startsAt, Visitor? visitor = null)
    {
        var slot = new Slot(Nadia.Id, 1, startsAt, startsAt.AddMinutes(45), startsAt.AddMinutes(50));
        return Appointment.Book(Service(), slot, visitor ?? Visitor(), null, BookingKey.Draw(), AppointmentCode.Draw(), startsAt.AddDays(-3));
    }
}
