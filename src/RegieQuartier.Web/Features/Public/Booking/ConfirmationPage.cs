using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Public.Booking;

public sealed record ConfirmationPage(
    string Token,
    string Code,
    string FirstName,
    bool IsForSomebodyElse,
    DateTimeOffset StartsAt,
    AppointmentStatus Status,
    string ServiceName,
    TimeSpan Duration,
    IReadOnlyList<string> ToBring,
    string WriterName,
    string? WriterTitle)
{
    public bool IsCancelled => !Status.HoldsItsTime();

    public static Task<ConfirmationPage?> LoadAsync(RegieQuartierDbContext db, BookingKey key, CancellationToken cancellation)
    {
        var (token, hash) = (key.Text, key.Hash);
        var pages =
            from appointment in db.Appointments.AsNoTracking()
            join service in db.AppointmentServices on appointment.ServiceId equals service.Id
            join writer in db.Users on appointment.WriterId equals writer.Id
            where appointment.KeyHash == hash
            select new ConfirmationPage(
                token,
                appointment.Code,
                appointment.FirstName,
                appointment.HelperName != null,
                appointment.StartsAt,
                appointment.Status,
                service.Kind.NameOnceChosen(service.Name),
                appointment.EndsAt - appointment.StartsAt,
                service.ToBring,
                PersonNames.FirstName(writer.DisplayName),
                writer.JobTitle);
        return pages.FirstOrDefaultAsync(cancellation);
    }
}
