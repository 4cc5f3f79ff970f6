using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>The times that somebody who already has one may take instead: their own counts as free.</summary>
public sealed class MoveSlots(RegieQuartierDbContext db, AgendaReader agendas, IOptions<AppointmentSettings> settings)
{
    private const int NearestShown = 3;
    private const int DaysAround = 14;

    /// <summary>The page of slots; null when the appointment no longer exists.</summary>
    public async Task<MovePage?> LoadAsync(Guid id, string ticket, SlotFilter filter, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await FindAsync(id, ticket, now, cancellation) is not var (page, own, service))
        {
            return null;
        }

        return new MovePage(page, await SlotListPage.LayOutAsync(
            service, $"/mon-rendez-vous/{ticket}/changement", filter, ParisZone.DayOf(now), (from, until) => OfferAsync(own, service, now, from, until, cancellation)));
    }

    /// <summary>The same as a calendar; null when the appointment no longer exists.</summary>
    public async Task<MoveCalendarPage?> LoadCalendarAsync(Guid id, string ticket, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await FindAsync(id, ticket, now, cancellation) is not var (page, own, service))
        {
            return null;
        }

        return new MoveCalendarPage(page, await SlotCalendarPage.LayOutAsync(
            service, $"/mon-rendez-vous/{ticket}/changement", ParisZone.DayOf(now), (from, until) => OfferAsync(own, service, now, from, until, cancellation)));
    }

    /// <summary>One slot of them; null when the appointment no longer exists, or the address names no slot of ours.</summary>
    public async Task<MoveQuestionPage?> AskAsync(Guid id, string ticket, string address, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!SlotName.TryParse(address, out var slot) || await FindAsync(id, ticket, now, cancellation) is not var (page, own, service))
        {
            return null;
        }

        var day = ParisZone.DayOf(slot.StartsAt);
        var (from, until) = (day.AddDays(-DaysAround), day.AddDays(DaysAround));
        var writers = await FreeAsync(own, from, until, cancellation);
        var with = writers.FirstOrDefault(agenda => agenda.WriterNumber == slot.WriterNumber);
        var free = with is null ? null : SlotCalculator.Find(service, with, now, slot.StartsAt);
        var nearest = free is not null
            ? []
            : SlotCalculator.Offer(service, writers, now, from, until)
                .Where(other => other.StartsAt != own.Time.From)
                .NearestTo(slot.StartsAt, NearestShown)
                .Select(other => new SlotRow(other.Name, other.StartsAt, writers.NameOf(other), writers.VenueOf(other)));
        return new MoveQuestionPage(page, slot, free is not null, [.. nearest])
        {
            Venue = free is { } there ? writers.VenueOf(there) : null,
            HasSeveralPlaces = with?.Venues.Any(venue => venue.IsInUse) == true,
        };
    }

    private async Task<(MyAppointmentPage Page, OwnTime Own, AppointmentService Service)?> FindAsync(Guid id, string ticket, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await (
            from appointment in db.Appointments.AsNoTracking()
            join service in db.AppointmentServices on appointment.ServiceId equals service.Id
            where appointment.Id == id
            select new { Own = new OwnTime(appointment.WriterId, new BusyTime(appointment.StartsAt, appointment.HeldUntil)), Service = service }).FirstOrDefaultAsync(cancellation);
        return found is null || await MyAppointmentPage.LoadAsync(db, id, ticket, settings.Value.MoveTerms, now, cancellation) is not { } page ? null : (page, found.Own, found.Service);
    }

    private async IAsyncEnumerable<OfferedSlot> OfferAsync(
        OwnTime own, AppointmentService service, DateTimeOffset now, DateOnly from, DateOnly until, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var writers = await FreeAsync(own, from, until, cancellation);
        foreach (var slot in SlotCalculator.Offer(service, writers, now, from, until).Where(slot => slot.StartsAt != own.Time.From))
        {
            yield return new OfferedSlot(slot, writers.NameOf(slot)) { Venue = writers.VenueOf(slot) };
        }
    }

    private async Task<IReadOnlyList<WriterAgenda>> FreeAsync(OwnTime own, DateOnly from, DateOnly until, CancellationToken cancellation) =>
        [.. (await agendas.ReadAsync(from, until, cancellation)).Select(own.FreeIn)];

    private sealed record OwnTime(Guid WriterId, BusyTime Time)
    {
        public WriterAgenda FreeIn(WriterAgenda agenda) => agenda.WriterId == WriterId
            ? agenda.Without(Time)
            : agenda;
    }
}

/// <summary>The appointment, and the times it may take.</summary>
public sealed record MovePage(MyAppointmentPage Appointment, SlotListPage Slots);

/// <summary>The appointment, and the days on which it may take another time.</summary>
public sealed record MoveCalendarPage(MyAppointmentPage Appointment, SlotCalendarPage Calendar);

/// <summary>The appointment, and one time it would take; others when that one has gone.</summary>
public sealed record MoveQuestionPage(MyAppointmentPage Appointment, SlotName Slot, bool IsFree, IReadOnlyList<SlotRow> Nearest)
{
    /// <summary>Where it would be; null at the régie’s own address.</summary>
    public Venue? Venue { get; init; }

    /// <summary>Whether people are received at several places: then the question says at which one.</summary>
    public bool HasSeveralPlaces { get; init; }

    public string Address => $"/mon-rendez-vous/{Appointment.Ticket}/changement";
}
