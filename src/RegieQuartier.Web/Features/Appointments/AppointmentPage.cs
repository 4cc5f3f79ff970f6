using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>
/// One appointment: name, hour and service for whoever sees the agenda; how to reach the person and their
/// code for whoever receives them; what they asked for the writer alone.
/// </summary>
public sealed record AppointmentPage(
    Guid Id,
    string FullName,
    string? HelperName,
    DateTimeOffset StartsAt,
    TimeSpan Duration,
    DateTimeOffset BookedAt,
    AppointmentStatus Status,
    CancelledBy? CancelledBy,
    CancellationReason? CancellationReason,
    ServiceKind Kind,
    string ServiceName,
    string WriterName,
    int WriterNumber,
    PhoneNumber? Phone,
    string? Email,
    string Language,
    string? Code,
    string? Request,
    bool CanNote,
    bool CanManage,
    bool IsToFill,
    DateTimeOffset Now)
{
    /// <summary>Where it is; null at the régie’s own address.</summary>
    public Venue? Venue { get; init; }

    /// <summary>Whether the person waits for an earlier time.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>Whether the team may ask for an earlier time for them, or take that back.</summary>
    public bool CanWait { get; init; }

    /// <summary>What can be said of it from here, now.</summary>
    public IReadOnlyList<AppointmentStatus> Choices => [.. AppointmentLabels.ToSayOrTakeBack(Status, StartsAt, Now)];

    public static async Task<AppointmentPage?> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, Guid id, WaitingTerms waiting, DateTimeOffset now, CancellationToken cancellation)
    {
        var canNote = user.Can(Policies.NoteAppointments);
        var me = user.Can(Policies.ReadVisitorRequests) ? user.AccountId() : Guid.Empty;
        var pages =
            from appointment in db.Appointments.AsNoTracking().VisibleTo(user)
            join service in db.AppointmentServices on appointment.ServiceId equals service.Id
            join writer in db.Users on appointment.WriterId equals writer.Id
            where appointment.Id == id
            select new AppointmentPage(
                appointment.Id,
                appointment.FirstName + " " + appointment.LastName,
                appointment.HelperName,
                appointment.StartsAt,
                appointment.EndsAt - appointment.StartsAt,
                appointment.BookedAt,
                appointment.Status,
                appointment.CancelledBy,
                appointment.CancellationReason,
                service.Kind,
                service.Kind.NameOnceChosen(service.Name),
                PersonNames.FirstName(writer.DisplayName),
                writer.Writer!.Number,
                canNote ? appointment.Phone : null,
                canNote ? appointment.Email : null,
                appointment.Language,
                canNote ? appointment.Code : null,
                appointment.WriterId == me ? appointment.Request : null,
                canNote,
                user.Can(Policies.ManageAppointments) && appointment.Status.StandsAt(appointment.EndsAt, now),
                appointment.Status.IsToFill(appointment.EndsAt, now),
                now)
            {
                Venue = db.Venues.FirstOrDefault(venue => venue.Id == appointment.VenueId),
                IsWaiting = db.WaitingEntries.Open().Any(entry => entry.AppointmentId == appointment.Id),
            };
        var page = await pages.FirstOrDefaultAsync(cancellation);
        return page is null ? null : page with { CanWait = user.Can(Policies.ManageWaitingList) && (page.IsWaiting || waiting.RefusalFor(page.Status, page.StartsAt, now) is null) };
    }
}
