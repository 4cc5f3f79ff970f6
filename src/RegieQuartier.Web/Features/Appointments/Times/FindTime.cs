using System.Security.Claims;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Appointments.Times;

/// <summary>Finds the times that the team may give, in the agendas that a person sees.</summary>
public sealed class FindTime(RegieQuartierDbContext db, ServiceCatalogue services, AgendaReader agendas, ParisTime time)
{
    /// <summary>For a new appointment; null when nobody receives, or no help is offered.</summary>
    public async Task<TimeChoice?> ForNewAsync(ClaimsPrincipal user, TimeQuery query, CancellationToken cancellation)
    {
        var all = await services.OfferedToAsync(Booker.Team, cancellation);
        return all.Count == 0
            ? null
            : await LoadAsync(user, query, all.FirstOrDefault(known => known.Slug == query.Service) ?? all[0], all, moved: null, cancellation);
    }

    /// <summary>Whether the team has any help to give.</summary>
    public async Task<bool> HasHelpAsync(CancellationToken cancellation) => (await services.OfferedToAsync(Booker.Team, cancellation)).Count > 0;

    /// <summary>For an appointment that moves: its own time counts as free, and its help is settled.</summary>
    public async Task<TimeChoice?> ForMoveAsync(ClaimsPrincipal user, TimeQuery query, StandingAppointment moved, CancellationToken cancellation)
    {
        var service = (await services.WithWithdrawnAsync(cancellation)).Single(known => known.Id == moved.ServiceId);
        return await LoadAsync(user, query, service, [], moved, cancellation);
    }

    private async Task<TimeChoice?> LoadAsync(
        ClaimsPrincipal user, TimeQuery query, AppointmentService service, IReadOnlyList<AppointmentService> all, StandingAppointment? moved, CancellationToken cancellation)
    {
        var writers = (await AgendaWriter.ListAsync(db, user, time.Today, cancellation)).Where(known => known.Receives).ToList();
        var writer = writers.FirstOrDefault(known => known.Number == query.Writer)
            ?? writers.FirstOrDefault(known => known.Id == moved?.WriterId)
            ?? AgendaWriter.FirstFor(user, writers);
        if (writer is null)
        {
            return null;
        }

        var asked = CalendarDays.Read(query.Day) is { } day && day >= time.Today ? day : (DateOnly?)null;
        var (slots, venues) = await OfferedAsync(writer, service, moved, asked ?? time.Today, asked ?? time.Today.AddDays(service.DaysAhead), cancellation);
        var shown = asked ?? (slots.Count > 0 ? ParisZone.DayOf(slots[0].StartsAt) : time.Today);
        return new TimeChoice(service, shown, time.Today, writer, writers, all, [.. slots.Where(slot => ParisZone.DayOf(slot.StartsAt) == shown)], query.Absence) { Waiting = query.Waiting, Venues = venues };
    }

    private async Task<(IReadOnlyList<Slot> Slots, IReadOnlyList<Venue> Venues)> OfferedAsync(
        AgendaWriter writer, AppointmentService service, StandingAppointment? moved, DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var agenda = (await agendas.ReadAsync(from, until, cancellation)).Single(known => known.WriterId == writer.Id);
        var free = moved is not null && moved.WriterId == writer.Id ? agenda.Without(moved.Time) : agenda;
        var slots = SlotCalculator.Offer(service, [free], time.Now, from, until).Where(slot => moved is null || slot.StartsAt != moved.Time.From || writer.Id != moved.WriterId);
        return ([.. slots], agenda.Venues);
    }
}
