using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// Forgets who came, some months after the appointment, as « Vos données » promises. What is counted stays: the day, the
/// kind of help, what became of it. So with who waited or asked to be called. Messages as old are deleted whole. Twice is the same as once.
/// </summary>
public sealed class ForgetVisitors(IDbContextFactory<RegieQuartierDbContext> contexts, IOptions<AppointmentSettings> settings, ParisTime time)
{
    /// <summary>Forgets all that is old enough.</summary>
    /// <returns>How many appointments and messages.</returns>
    public async Task<(int Appointments, int Messages)> ExecuteAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var limit = ParisZone.StartOf(time.Today.AddMonths(-settings.Value.VisitorsKeptMonths));
        var appointments = await db.Appointments
            .Where(appointment => appointment.EndsAt < limit && appointment.LastName != "")
            .ExecuteUpdateAsync(
                forgotten => forgotten
                    .SetProperty(appointment => appointment.FirstName, Appointment.ForgottenName)
                    .SetProperty(appointment => appointment.LastName, "")
                    .SetProperty(appointment => appointment.SearchName, "")
                    .SetProperty(appointment => appointment.Phone, (PhoneNumber?)null)
                    .SetProperty(appointment => appointment.Email, (string?)null)
                    .SetProperty(appointment => appointment.HelperName, (string?)null)
                    .SetProperty(appointment => appointment.RelayId, (Guid?)null)
                    .SetProperty(appointment => appointment.Language, Appointment.ForgottenLanguage)
                    .SetProperty(appointment => appointment.CancellationReason, (CancellationReason?)null)
                    .SetProperty(appointment => appointment.Request, (string?)null),
                cancellation);
        await ForgetWaitingAsync(db, limit, cancellation);
        var messages = await db.OutgoingMessages.Where(message => message.CreatedAt < limit).ExecuteDeleteAsync(cancellation);
        return (appointments, messages);
    }

    // Whoever waited so long waits no more.
    private static async Task ForgetWaitingAsync(RegieQuartierDbContext db, DateTimeOffset limit, CancellationToken cancellation)
    {
        var old = db.WaitingEntries.Where(entry => entry.Since < limit && entry.LastName != "");
        await old.Where(entry => entry.Status == WaitingStatus.Waiting).ExecuteUpdateAsync(ended => ended.SetProperty(entry => entry.Status, WaitingStatus.Ended), cancellation);
        await old.Where(entry => entry.Status != WaitingStatus.Offered).ExecuteUpdateAsync(
            forgotten => forgotten
                .SetProperty(entry => entry.FirstName, Appointment.ForgottenName)
                .SetProperty(entry => entry.LastName, "")
                .SetProperty(entry => entry.SearchName, "")
                .SetProperty(entry => entry.Phone, (PhoneNumber?)null)
                .SetProperty(entry => entry.Email, (string?)null)
                .SetProperty(entry => entry.HelperName, (string?)null)
                .SetProperty(entry => entry.Language, Appointment.ForgottenLanguage)
                .SetProperty(entry => entry.Moment, (CallMoment?)null)
                .SetProperty(entry => entry.Code, (string?)null)
                .SetProperty(entry => entry.Request, (string?)null),
            cancellation);
    }
}
