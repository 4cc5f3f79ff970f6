using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Benchmarks;

/// <summary>The agendas that the legs run on, around Monday 23 November 2026.</summary>
internal static class BenchmarkWorld
{
    private const int Seed = 7;

    /// <summary>The site as it is published: it looks for no file that the build did not know.</summary>
    public static RegieQuartierFactory AsPublished(RegieQuartierFactory root) => root.WithSettings(
        ("Cookies:PlainHttp", "true"),
        ("AllowedHosts", "127.0.0.1"),
        ("Serilog:MinimumLevel:Default", "Error"),
        ("ReloadStaticAssetsAtRuntime", "false"),
        ("DisableStaticAssetNotFoundRuntimeFallback", "true"));

    /// <summary>Two writers as a régie has them, six half days a week each, four slots in ten taken.</summary>
    public static async Task<AppointmentService> FillOrdinaryAsync(RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        var service = db.AppointmentServices.Single(known => known.Slug == "demarche");
        var dice = new Random(Seed);
        for (var number = 1; number <= 2; number++)
        {
            var writer = AddWriter(db, number);
            OpeningRange[] ranges = [.. Enumerable.Range(1, 5).Select(day => Hours(writer, (DayOfWeek)day, 9, 12)), Hours(writer, DayOfWeek.Tuesday, 14, 17)];
            db.AddRange(ranges);
            foreach (var slot in Slots(service, writer, ranges).Where(_ => dice.Next(10) < 4))
            {
                db.Add(Appointment.Book(service, slot, new Visitor("Odette", "Quesnel", null, null, null), null, BookingKey.Draw(), AppointmentCode.Draw(), RegieQuartierFactory.Start));
            }
        }

        await db.SaveChangesAsync();
        return service;
    }

    /// <summary>Enough free slots to book one a request: two hundred and fifty writers, open all day.</summary>
    public static async Task<IReadOnlyList<Slot>> FillWideAsync(RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        var service = db.AppointmentServices.Single(known => known.Slug == "lettre");
        var slots = new List<Slot>();
        for (var number = 1; number <= 250; number++)
        {
            var writer = AddWriter(db, number);
            OpeningRange[] ranges = [.. Enumerable.Range(0, 7).Select(day => Hours(writer, (DayOfWeek)day, 6, 22))];
            db.AddRange(ranges);
            // Numbers are PostgreSQL's to draw.
            await db.SaveChangesAsync();
            slots.AddRange(Slots(service, writer, ranges));
        }

        new Random(Seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(slots));
        return slots;
    }

    private static Writer AddWriter(RegieQuartierDbContext db, int number)
    {
        var name = SignInName.Read($"ecrivain-{number}@exemple.test").Value!;
        var account = AppUser.Open($"Écrivain {number}", null, name, new HashSet<Role> { Role.Writer }, RegieQuartierFactory.Start).Value!;
        db.Users.Add(account);
        return account.Writer!;
    }

    private static OpeningRange Hours(Writer writer, DayOfWeek day, int opens, int closes) => OpeningRange.Open(
        writer, day, new TimeOnly(opens, 0), new TimeOnly(closes, 0), new DateOnly(2026, 1, 1), null, TimeSpan.Zero, TimeSpan.FromMinutes(15)).Value!;

    private static IEnumerable<Slot> Slots(AppointmentService service, Writer writer, OpeningRange[] ranges)
    {
        var agenda = new WriterAgenda(writer.Id, writer.Number, WriterName: "", writer.AgendaVersion, ranges, []);
        var today = ParisZone.DayOf(RegieQuartierFactory.Start);
        return SlotCalculator.Offer(service, [agenda], RegieQuartierFactory.Start, today, today.AddDays(service.DaysAhead));
    }
}
