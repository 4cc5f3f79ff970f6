using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>
/// An appointment for the calendar of a telephone. A telephone is often shared: it says when and where, never what for. Taken again after a
/// change, it replaces the one before.
/// </summary>
public sealed class CalendarFile(RegieQuartierDbContext db, OrganisationSettings organisation, SiteSettings site)
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>The file; null when the key opens no appointment that stands.</summary>
    public async Task<byte[]?> WriteAsync(BookingKey key, DateTimeOffset now, CancellationToken cancellation)
    {
        var hash = key.Hash;
        var found = await db.Appointments.AsNoTracking().Where(one => one.KeyHash == hash)
            .Select(one => new { one.Code, one.StartsAt, one.EndsAt, one.Status, one.Moves, Venue = db.Venues.FirstOrDefault(venue => venue.Id == one.VenueId) }).FirstOrDefaultAsync(cancellation);
        if (found is null || !found.Status.HoldsItsTime())
        {
            return null;
        }

        var calendar = new Calendar { ProductId = "-//RegieQuartier//FR" };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = Convert.ToHexStringLower(hash.AsSpan(0, 16)),
            Sequence = found.Moves,
            DtStamp = new CalDateTime(now.UtcDateTime),
            Start = new CalDateTime(found.StartsAt.UtcDateTime),
            End = new CalDateTime(found.EndsAt.UtcDateTime),
            Summary = Say("file.summary", organisation.Name),
            Location = found.Venue is { } venue ? $"{venue.NameAndAddress}. {venue.Door}".TrimEnd() : $"{organisation.Address}. {organisation.Door}",
            Description = Say("file.says", AppointmentCode.Display(found.Code), site.LinkTo(To("/mon-rendez-vous")), organisation.Phone),
        });
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }
}
