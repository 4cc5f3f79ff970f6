using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>Opens an appointment with its code and the first letters of the name.</summary>
public sealed class OpenAppointment(RegieQuartierDbContext db, ParisTime time, IOptions<AppointmentSettings> settings)
{
    /// <summary>The appointment's identifier; null when code and name do not go together, or the code is closed for a while.</summary>
    public async Task<Guid?> ExecuteAsync(string code, string letters, CancellationToken cancellation)
    {
        // The row is held while the name is judged: guesses sent all at once are counted one by one.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var appointment = await db.Appointments
            .FromSql($"select *, xmin from appointments where code = {code} for update")
            .FirstOrDefaultAsync(cancellation);
        if (appointment is null)
        {
            return null;
        }

        var opens = appointment.OpensWith(letters, time.Now, settings.Value.CodeClosedFor);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return opens ? appointment.Id : null;
    }
}
