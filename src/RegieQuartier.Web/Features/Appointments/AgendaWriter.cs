using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>
/// A writer whose agenda can be opened. Who no longer receives has no more hours, but somebody must still look
/// after the appointments they had.
/// </summary>
public sealed record AgendaWriter(Guid Id, int Number, string FirstName, bool Receives, bool HasHours, bool HasOpenAppointments)
{
    /// <summary>Those that this person may open, in their order.</summary>
    public static async Task<IReadOnlyList<AgendaWriter>> ListAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation) =>
        await db.Users.AsNoTracking().WithAgendaVisibleTo(user).OrderBy(account => account.Writer!.Number)
            .Select(account => new AgendaWriter(
                account.Id,
                account.Writer!.Number,
                PersonNames.FirstName(account.DisplayName),
                db.Users.Where(WriterScopes.Receives).Any(receiving => receiving.Id == account.Id),
                db.OpeningRanges.Any(range => range.WriterId == account.Id && (range.LastDay == null || range.LastDay >= today)),
                db.Appointments.Any(row => row.WriterId == account.Id && (row.Status == AppointmentStatus.Booked || row.Status == AppointmentStatus.Arrived))))
            .ToListAsync(cancellation);

    /// <summary>The one asked for, else <see cref="FirstFor"/>; null when there is none.</summary>
    public static AgendaWriter? Choose(ClaimsPrincipal user, IReadOnlyList<AgendaWriter> writers, int? number) =>
        number is null ? FirstFor(user, writers) : writers.FirstOrDefault(known => known.Number == number);

    /// <summary>Those whose agenda has something to show, and the one shown.</summary>
    public static IReadOnlyList<AgendaWriter> WorthOpening(IReadOnlyList<AgendaWriter> writers, AgendaWriter? shown) =>
        [.. writers.Where(known => known.Receives || known.HasOpenAppointments || known == shown)];

    /// <summary>One's own agenda, else that of the first who receives; null when there is nobody.</summary>
    public static AgendaWriter? FirstFor(ClaimsPrincipal user, IReadOnlyList<AgendaWriter> writers) =>
        writers.FirstOrDefault(writer => writer.Id == user.AccountId())
        ?? writers.OrderByDescending(writer => writer.Receives).FirstOrDefault();
}
