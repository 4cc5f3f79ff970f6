using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Absences;

/// <summary>An absence, with each appointment it falls upon and what can be done of it. Who may not read that agenda reads none of them.</summary>
public sealed record AbsencePage(
    Guid Id, string WriterName, DateTimeOffset StartsAt, DateTimeOffset EndsAt, bool IsOver, bool MayRead, IReadOnlyList<AppointmentToSettle> ToSettle, bool CanSettle, bool CanEnd)
{
    /// <summary>Null when there is no such absence.</summary>
    public static async Task<AbsencePage?> LoadAsync(
        RegieQuartierDbContext db, AgendaReader agendas, ServiceCatalogue services, ClaimsPrincipal user, Guid id, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await (
            from absence in db.Absences.AsNoTracking()
            join account in db.Users on absence.WriterId equals account.Id
            where absence.Id == id
            select new { Absence = absence, Name = PersonNames.FirstName(account.DisplayName) }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var away = found.Absence;
        var mayRead = await db.Users.WithAgendaVisibleTo(user).AnyAsync(account => account.Id == away.WriterId, cancellation);
        var appointments = mayRead ? await db.Appointments.AsNoTracking().HitBy(away).StandingAt(now).OrderBy(one => one.StartsAt).ToListAsync(cancellation) : [];
        var writers = appointments.Count == 0 ? [] : await agendas.ReadAsync(ParisZone.DayOf(appointments[0].StartsAt), ParisZone.DayOf(appointments[^1].StartsAt), cancellation);
        var known = await services.WithWithdrawnAsync(cancellation);
        return new AbsencePage(
            away.Id,
            found.Name,
            away.StartsAt,
            away.EndsAt,
            away.EndsAt <= now,
            mayRead,
            [.. appointments.Select(one => AppointmentToSettle.Of(one, known.Single(service => service.Id == one.ServiceId), writers, now))],
            mayRead && user.Can(Policies.ManageAppointments),
            away.EndsAt > now && user.Can(Policies.EditOpeningRanges) && await db.Users.WithHoursEditableBy(user).AnyAsync(account => account.Id == away.WriterId, cancellation));
    }
}

/// <summary>Somebody who comes while the writer is away.</summary>
/// <param name="Id">The appointment.</param>
/// <param name="FullName">Who comes.</param>
/// <param name="StartsAt">When, in UTC.</param>
/// <param name="ServiceName">For what help.</param>
/// <param name="Colleagues">Who is free at that very time.</param>
public sealed record AppointmentToSettle(Guid Id, string FullName, DateTimeOffset StartsAt, string ServiceName, IReadOnlyList<Colleague> Colleagues)
{
    internal static AppointmentToSettle Of(Appointment appointment, AppointmentService service, IReadOnlyList<WriterAgenda> writers, DateTimeOffset now) => new(
        appointment.Id,
        appointment.FullName,
        appointment.StartsAt,
        service.Kind.NameOnceChosen(service.Name),
        [
            .. writers.Where(agenda => agenda.WriterId != appointment.WriterId && SlotCalculator.Find(service, agenda, now, appointment.StartsAt) is not null)
                .Select(agenda => new Colleague(agenda.WriterNumber, agenda.WriterName)),
        ]);
}

/// <summary>A writer who could receive instead.</summary>
public sealed record Colleague(int Number, string FirstName);
