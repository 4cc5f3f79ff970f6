using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security.SecondFactor;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>The demo world, with what it lacks for every page to have something to show: long names above all.</summary>
public sealed class LiveWorld
{
    /// <summary>A Tuesday beyond the demo world's bookings.</summary>
    public static readonly DateOnly LongDay = new(2026, 12, 15);

    private const string LongestRequest =
        "Lettre recommandée avec accusé de réception au bailleur, au sujet de l’humidité de la chambre, puis relance de la caisse d’allocations pour le dossier 142857142857142857142857142857";

    private LiveWorld()
    {
    }

    /// <summary>The secret of the telephone of everybody who has a second factor.</summary>
    public byte[] PhoneSecret { get; } = Totp.DrawSecret();

    /// <summary>Somebody with every line filled, as long as it goes, received by Nadia on <see cref="LongDay"/>.</summary>
    public required Guid Appointment { get; init; }

    /// <summary>Path of the page that their booking ended on.</summary>
    public required string Confirmation { get; init; }

    /// <summary>The same of a cancelled one.</summary>
    public required string CancelledConfirmation { get; init; }

    /// <summary>One of Nadia's.</summary>
    public required Guid OpeningRange { get; init; }

    /// <summary>A help that can be booked.</summary>
    public required Guid Service { get; init; }

    /// <summary>A help that is no longer offered.</summary>
    public required Guid WithdrawnService { get; init; }

    /// <summary>A place where people are received, apart from the régie’s own.</summary>
    public required Guid Venue { get; init; }

    /// <summary>A structure that books.</summary>
    public required Guid Relay { get; init; }

    /// <summary>Path of its link.</summary>
    public required string RelayLink { get; init; }

    /// <summary>An absence that falls upon appointments.</summary>
    public required Guid Absence { get; init; }

    /// <summary>Path of the link of an invitation.</summary>
    public required string PasswordLink { get; init; }

    /// <summary>Somebody invited, who has not come yet.</summary>
    public required Guid Invited { get; init; }

    /// <summary>Somebody who signs in for the first time.</summary>
    public required Guid Newcomer { get; init; }

    /// <summary>An employee without e-mail address, who needs a card.</summary>
    public required Guid CardHolder { get; init; }

    /// <summary>The pages that a code opens for a few minutes.</summary>
    public required LiveTickets Opened { get; init; }

    /// <summary>The page of the time held for somebody who waits.</summary>
    public required string Offer { get; init; }

    /// <summary>The page of a time that is not held any more.</summary>
    public required string EndedOffer { get; init; }

    /// <summary>An employee whose record is full.</summary>
    public required LiveEmployee Employee { get; init; }

    /// <summary>Two pathways as crowded as they get.</summary>
    public required LiveOwnPages OwnPages { get; init; }

    /// <summary>Who applied, and the agreement that hiring goes by.</summary>
    public required LiveHiring Hiring { get; init; }

    /// <summary>Imports, wherever they may stand.</summary>
    public required LiveImports Imports { get; init; }

    /// <summary>Writes it all.</summary>
    public static async Task<LiveWorld> TellAsync(RegieQuartierFactory site)
    {
        await site.AddDemoWorldAsync();
        await using var db = site.OpenContext();
        var now = site.Clock.GetUtcNow();
        var invited = (await site.AddWaitingAccountAsync(Role.Writer)).Id;
        var token = Secret.DrawToken();
        db.OneTimeKeys.Add(OneTimeKey.Issue(invited, OneTimeKeyPurpose.Invitation, Secret.HashToken(token), now));
        var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "premiere-visite");
        var secret = Secret.DrawToken();
        var relay = BookingRelay.Welcome("Maison de la solidarité et des familles du Chemin Vert", Secret.HashToken(secret), now).Value!;
        db.Add(relay);
        var (kept, keptKey) = Book(service, 9, now);
        var (cancelled, cancelledKey) = Book(service, 11, now);
        cancelled.CancelByVisitor(now, TimeSpan.FromHours(4));
        db.AddRange(kept, cancelled);
        await OpenThisEveningAsync(db, now);
        var waits = Waits(service, now);
        db.AddRange(waits.Select(wait => wait.Entry));
        db.AddRange(waits.Select(wait => wait.Held).OfType<Appointment>());
        db.OutgoingMessages.AddRange(Messages(kept, now));
        db.AuditEntries.AddRange(Acts(kept.Id, invited, now));
        var employee = await LiveEmployee.TellAsync(db, now);
        var ownPages = await LiveOwnPages.TellAsync(site, db, now);
        var hiring = await LiveHiring.TellAsync(db, now);
        var imports = await LiveImports.TellAsync(db, employee.Id, now);
        await db.SaveChangesAsync();

        var world = new LiveWorld
        {
            Opened = new LiveTickets(site.Services, kept.Id, cancelled.Id, waits[0].Entry.Id, waits[1].Entry.Id),
            Offer = $"/place-proposee/{waits[1].Key.Text}",
            EndedOffer = $"/place-proposee/{waits[2].Key.Text}",
            Appointment = kept.Id,
            Confirmation = $"/rendez-vous/confirmation/{keptKey.Text}",
            CancelledConfirmation = $"/rendez-vous/confirmation/{cancelledKey.Text}",
            OpeningRange = await db.OpeningRanges.Where(range => range.WriterId == DemoAccounts.Nadia).Select(range => range.Id).FirstAsync(),
            Service = service.Id,
            WithdrawnService = await db.AppointmentServices.Where(known => known.WithdrawnAt != null).Select(known => known.Id).FirstAsync(),
            Venue = await db.Venues.Select(venue => venue.Id).FirstAsync(),
            Employee = employee,
            OwnPages = ownPages,
            Hiring = hiring,
            Imports = imports,
            Relay = relay.Id,
            RelayLink = $"/relais/{secret}",
            Absence = await db.Absences.Select(absence => absence.Id).FirstAsync(),
            PasswordLink = $"/mot-de-passe/{token}",
            Invited = invited,
            Newcomer = (await site.AddAccountAsync(Role.Reception)).Id,
            CardHolder = (await site.AddEmployeeWithoutEmailAsync()).Id,
        };
        await world.GivePhonesAsync(site, db);
        return world;
    }

    // Today has few free times left: the journeys need some.
    private static async Task OpenThisEveningAsync(RegieQuartierDbContext db, DateTimeOffset now)
    {
        var yanis = await db.Writers.SingleAsync(writer => writer.Id == DemoAccounts.Yanis);
        db.Add(Domain.Appointments.OpeningRange.Open(
            yanis, DayOfWeek.Monday, new TimeOnly(17, 30), new TimeOnly(20, 0), ParisZone.DayOf(now), null, TimeSpan.Zero, TimeSpan.FromMinutes(30)).Value!);
    }

    private static (Appointment Appointment, BookingKey Key) Book(AppointmentService service, int hour, DateTimeOffset now)
    {
        var start = ParisZone.At(LongDay, new TimeOnly(hour, 0));
        var visitor = new Visitor(
            "Marie-Ange Philomène", "Etoundi-Vautier de La Bretonnière-Saint-Hilaire", PhoneNumber.FromE164("+33639981234"),
            "marie-ange.philomene.etoundi-vautier-de-la-bretonniere@courrier-des-habitants.exemple.fr", "Anne-Charlotte Gebremedhin-Lecoutour");
        var key = BookingKey.Draw();
        var slot = new Slot(DemoAccounts.Nadia, 1, start, start + service.Duration, start + service.Duration);
        return (Domain.Appointments.Appointment.Book(service, slot, visitor, LongestRequest, key, AppointmentCode.Draw(), now), key);
    }

    /// <summary>Somebody who waits, somebody for whom a time is held, and somebody who did not answer.</summary>
    private static List<(WaitingEntry Entry, Appointment? Held, BookingKey Key)> Waits(AppointmentService service, DateTimeOffset now)
    {
        List<(WaitingEntry Entry, Appointment? Held, BookingKey Key)> waits = [];
        for (var hour = 14; hour <= 16; hour++)
        {
            var start = ParisZone.At(LongDay, new TimeOnly(hour, 0));
            var visitor = new Visitor("Marie-Ange Philomène", "Etoundi-Vautier de La Bretonnière-Saint-Hilaire", null, null, "Anne-Charlotte Gebremedhin-Lecoutour");
            var (entryKey, key, code) = (BookingKey.Draw(), BookingKey.Draw(), AppointmentCode.Draw());
            var entry = WaitingEntry.ForAnySlot(service, visitor, null, null, entryKey, code, now);
            var offer = Domain.Appointments.Appointment.Offer(service, new Slot(DemoAccounts.Nadia, 1, start, start + service.Duration, start + service.Duration), visitor, null, key, code, now.AddHours(2), now);
            if (hour > 14)
            {
                entry.Hold(offer, ParisZone.DayOf(now));
            }

            if (hour == 16)
            {
                entry.GiveBack(new AppointmentSettings().WaitingTerms);
            }

            waits.Add((entry, hour == 15 ? offer : null, key));
        }

        return waits;
    }

    /// <summary>One in each heap, for who may see it.</summary>
    private static IEnumerable<OutgoingMessage> Messages(Appointment about, DateTimeOffset now)
    {
        foreach (var kind in new[] { MessageKind.AppointmentConfirmation, MessageKind.PasswordReset })
        {
            OutgoingMessage[] four = [.. Enumerable.Range(0, 4).Select(_ => OutgoingMessage.Queue(
                kind,
                kind == MessageKind.PasswordReset ? MessageChannel.Email : MessageChannel.Sms,
                about.FullName,
                kind == MessageKind.PasswordReset ? about.Email : about.Phone!.Value.E164,
                "Votre rendez-vous",
                "Rendez-vous avec Nadia, mardi 15\u00a0décembre à 9 h, au local. Pour annuler : https://rdv.regie.test/mon-rendez-vous, code K7M-42P.",
                kind == MessageKind.PasswordReset ? DemoAccounts.Nadia : about.Id,
                now))];
            foreach (var message in four[1..])
            {
                message.Claim(now);
            }

            four[1].Settle(now);
            four[2].Fail(DeliveryFailure.NoGateway, now);
            four[3].Retry(DeliveryFailure.TimedOut, now);
            foreach (var message in four)
            {
                yield return message;
            }
        }
    }

    /// <summary>Every act there is, often enough to fill more than a page.</summary>
    private static IEnumerable<AuditEntry> Acts(Guid appointment, Guid account, DateTimeOffset now) =>
        Enumerable.Range(0, 4).SelectMany(round => AuditActions.All.Select((action, rank) => AuditEntry.Record(
            action,
            rank % 5 == 0 ? null : DemoAccounts.Reception,
            action.StartsWith(AuditActions.TechnicalPrefix, StringComparison.Ordinal) ? account : appointment,
            now.AddMinutes(-((60 * round) + rank)))));

    /// <summary>Everybody but the employees has linked a telephone, as production requires.</summary>
    private async Task GivePhonesAsync(RegieQuartierFactory site, RegieQuartierDbContext db)
    {
        var secrets = site.Services.GetRequiredService<TotpSecrets>();
        var ids = DemoAccounts.All.Where(account => account.Role != Role.Employee).Select(account => account.Id).ToList();
        foreach (var user in await db.Users.Where(user => ids.Contains(user.Id)).ToListAsync())
        {
            user.SetSecondFactor(secrets.Seal(PhoneSecret), step: 0);
        }

        await db.SaveChangesAsync();
    }
}
