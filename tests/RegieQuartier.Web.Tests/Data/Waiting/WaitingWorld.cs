using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Data.Waiting;

/// <summary>People who wait, and what is held for them.</summary>
internal static class WaitingWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>One round of the worker.</summary>
    public static Task<int> OfferAsync(this RegieQuartierFactory site) => site.Services.GetRequiredService<OfferSlots>().ExecuteAsync(Ct);

    /// <summary>Somebody waits for any time; they have an address, unless it is said otherwise.</summary>
    public static async Task<WaitingEntry> WaitAsync(
        this RegieQuartierFactory site, string firstName = "Odette", string lastName = "Quesnel", string? email = "odette@exemple.fr", DateTimeOffset? soonerThan = null)
    {
        await using var db = site.OpenContext();
        var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "demarche", Ct);
        var entry = WaitingEntry.ForAnySlot(
            service, new Visitor(firstName, lastName, null, email, null), "Retraite", soonerThan, BookingKey.Draw(), AppointmentCode.Draw(), site.Clock.GetUtcNow());
        db.Add(entry);
        await db.SaveChangesAsync(Ct);
        return entry;
    }

    /// <summary>Who has this appointment waits for an earlier one.</summary>
    public static async Task<WaitingEntry> WaitForEarlierAsync(this RegieQuartierFactory site, Appointment own)
    {
        await using var db = site.OpenContext();
        var entry = WaitingEntry.ForEarlierSlot(own, new AppointmentSettings().WaitingTerms, site.Clock.GetUtcNow()).Value!;
        db.Add(entry);
        await db.SaveChangesAsync(Ct);
        return entry;
    }

    /// <summary>Those who wait or waited, in order.</summary>
    public static async Task<IReadOnlyList<WaitingEntry>> WaitsAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        return await db.WaitingEntries.AsNoTracking().OrderBy(entry => entry.Since).ThenBy(entry => entry.Id).ToListAsync(Ct);
    }

    /// <summary>The times that are held, in order.</summary>
    public static async Task<IReadOnlyList<Appointment>> HeldAsync(this RegieQuartierFactory site)
    {
        await using var db = site.OpenContext();
        return await db.Appointments.WithOffers().AsNoTracking().Where(one => one.Status == AppointmentStatus.Offered).OrderBy(one => one.StartsAt).ToListAsync(Ct);
    }

    /// <summary>The messages of a kind, in order.</summary>
    public static async Task<IReadOnlyList<OutgoingMessage>> MessagesAsync(this RegieQuartierFactory site, MessageKind kind = MessageKind.WaitingOffer)
    {
        await using var db = site.OpenContext();
        return await db.OutgoingMessages.AsNoTracking().Where(message => message.Kind == kind).OrderBy(message => message.CreatedAt).ThenBy(message => message.Id).ToListAsync(Ct);
    }

    /// <summary>The address that the last message gave.</summary>
    public static async Task<string> LinkAsync(this RegieQuartierFactory site)
    {
        var body = (await site.MessagesAsync())[^1].Body!;
        var start = body.IndexOf("/place-proposee/", StringComparison.Ordinal);
        return body.Substring(start, "/place-proposee/".Length + 22);
    }

    /// <summary>Sets the clock, in Paris.</summary>
    public static void At(this RegieQuartierFactory site, DateOnly day, int hour, int minute = 0) =>
        site.Clock.SetUtcNow(ParisZone.At(day, new TimeOnly(hour, minute)));

    /// <summary>Every time of a Tuesday of Nadia’s is taken.</summary>
    public static async Task FillAsync(this RegieQuartierFactory site, DateOnly tuesday)
    {
        foreach (var (hour, minute) in new[] { (9, 0), (9, 45), (10, 30), (11, 15) })
        {
            await site.TakeAsync(tuesday, hour, minute);
        }
    }

    /// <summary>Somebody has a time of Nadia’s.</summary>
    public static async Task<Appointment> TakeAsync(
        this RegieQuartierFactory site, DateOnly day, int hour, int minute = 0, string firstName = "Hassan", string lastName = "Aït-Ouali", string? email = null, string? phone = null)
    {
        await using var db = site.OpenContext();
        var service = await db.AppointmentServices.SingleAsync(known => known.Slug == "demarche", Ct);
        var startsAt = ParisZone.At(day, new TimeOnly(hour, minute));
        var slot = new Slot(WriterWorld.Nadia, 1, startsAt, startsAt + service.Duration, startsAt + service.Duration);
        var visitor = new Visitor(firstName, lastName, phone is null ? null : PhoneNumber.FromE164(phone), email, null);
        var appointment = Appointment.Book(service, slot, visitor, null, BookingKey.Draw(), AppointmentCode.Draw(), RegieQuartierFactory.Start);
        db.Add(appointment);
        await db.SaveChangesAsync(Ct);
        return appointment;
    }
}
