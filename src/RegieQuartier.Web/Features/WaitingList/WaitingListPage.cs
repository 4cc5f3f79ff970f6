using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.WaitingList;

/// <summary>Those to call back and those who wait for a time, who came first first.</summary>
public sealed record WaitingListPage(IReadOnlyList<CallBackRow> CallBacks, IReadOnlyList<WaitingRow> Waiting, bool CanManage, bool CanBook, DateTimeOffset Now)
{
    /// <summary>More than a house ever has; those after come up as the first ones are served, and the page says that there are.</summary>
    public const int Shown = 200;

    public static async Task<WaitingListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateTimeOffset now, CancellationToken cancellation)
    {
        var canManage = user.Can(Policies.ManageWaitingList);
        var open = db.WaitingEntries.AsNoTracking().Open().OrderBy(entry => entry.Since).ThenBy(entry => entry.Id);
        var callBacks = await (
            from entry in open
            join service in db.AppointmentServices on entry.ServiceId equals service.Id
            where entry.Wish == WaitingWish.CallBack
            orderby entry.Since, entry.Id
            select new CallBackRow(
                entry.Id, entry.FirstName + " " + entry.LastName, canManage ? entry.Phone : null, entry.Moment ?? CallMoment.AnyTime, service.Kind, service.Slug, entry.Since))
            .Take(Shown)
            .ToListAsync(cancellation);
        return new WaitingListPage(callBacks, await WaitingAsync(db, user, open, canManage, cancellation), canManage, user.Can(Policies.ManageAppointments), now);
    }

    private static async Task<IReadOnlyList<WaitingRow>> WaitingAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, IQueryable<WaitingEntry> open, bool canManage, CancellationToken cancellation)
    {
        var opened = db.Appointments.VisibleTo(user);
        return await (
            from entry in open
            join service in db.AppointmentServices on entry.ServiceId equals service.Id
            from own in db.Appointments.Where(one => one.Id == entry.AppointmentId).DefaultIfEmpty()
            from offer in db.Appointments.WithOffers().Where(one => one.Id == entry.OfferId).DefaultIfEmpty()
            from writer in db.Users.Where(account => account.Id == own!.WriterId).DefaultIfEmpty()
            where entry.Wish != WaitingWish.CallBack
            orderby entry.Since, entry.Id
            select new WaitingRow(
                entry.Id,
                entry.FirstName + " " + entry.LastName,
                own == null ? null : own.FirstName + " " + own.LastName,
                own != null && opened.Any(one => one.Id == own.Id),
                canManage ? entry.Phone ?? own!.Phone : null,
                entry.HelperName ?? own!.HelperName,
                service.Kind,
                service.Slug,
                entry.Since,
                own == null ? null : own.Id,
                own == null ? null : own.StartsAt,
                writer == null ? null : PersonNames.FirstName(writer.DisplayName),
                entry.OffersMade,
                offer == null ? null : offer.Id,
                offer == null ? null : offer.StartsAt,
                offer == null ? null : offer.OfferedUntil))
            .Take(Shown)
            .ToListAsync(cancellation);
    }
}

/// <summary>Somebody to call back. The number is for who calls.</summary>
public sealed record CallBackRow(Guid Id, string FullName, PhoneNumber? Phone, CallMoment Moment, ServiceKind Kind, string ServiceSlug, DateTimeOffset Since);

/// <summary>Somebody who waits for a time.</summary>
public sealed record WaitingRow(
    Guid Id,
    string EntryName,
    string? OwnName,
    bool OpensOwn,
    PhoneNumber? Phone,
    string? HelperName,
    ServiceKind Kind,
    string ServiceSlug,
    DateTimeOffset Since,
    Guid? OwnId,
    DateTimeOffset? OwnStart,
    string? WriterName,
    int OffersMade,
    Guid? OfferId,
    DateTimeOffset? OfferedStart,
    DateTimeOffset? OfferedUntil)
{
    /// <summary>Who it is, for who may open the appointment they have; else whose visitor it is.</summary>
    public string Name => OwnId is null ? EntryName : OpensOwn ? OwnName! : $"Une personne reçue par {WriterName}";

    /// <summary>The number, where the name is shown.</summary>
    public PhoneNumber? ShownPhone => OwnId is null || OpensOwn ? Phone : null;

    /// <summary>Who asked for them, where the name is shown.</summary>
    public string? ShownHelper => OwnId is null || OpensOwn ? HelperName : null;
}
