using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>A writer's day, with what is left to fill in.</summary>
public sealed record AgendaPage(
    WriterDay Shown, IReadOnlyList<AgendaWriter> Writers, IReadOnlyList<AgendaRow> ToFill, IReadOnlyList<AgendaRow> ToCome, bool CanSetHours)
{
    private const int LeftShown = 10;

    public AgendaWriter Writer => Shown.Writer;

    /// <summary>The day of a writer that this person may see; null when there is no such writer, or none at all.</summary>
    public static async Task<AgendaPage?> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly day, int? writerNumber, DateTimeOffset now, CancellationToken cancellation)
    {
        var writers = await AgendaWriter.ListAsync(db, user, ParisZone.DayOf(now), cancellation);
        if (AgendaWriter.Choose(user, writers, writerNumber) is not { } writer)
        {
            return null;
        }

        var shown = (await WriterDays.LoadAsync(db, user, [writer], day, day, now, cancellation))[0];
        var (toFill, toCome) = await LeftAsync(db, writer, now, cancellation);
        return new AgendaPage(
            shown,
            AgendaWriter.WorthOpening(writers, writer),
            toFill,
            toCome,
            user.Can(Policies.EditAllOpeningRanges) || (shown.IsOwn && user.Can(Policies.EditOpeningRanges)));
    }

    // Of who no longer receives, what is to come is listed too: those people are waiting for a word.
    private static async Task<(IReadOnlyList<AgendaRow> ToFill, IReadOnlyList<AgendaRow> ToCome)> LeftAsync(
        RegieQuartierDbContext db, AgendaWriter writer, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = ParisZone.StartOf(ParisZone.DayOf(now));
        var open = db.Appointments
            .Where(row => row.WriterId == writer.Id && (row.Status == AppointmentStatus.Booked || row.Status == AppointmentStatus.Arrived));
        var past = open.Where(row => row.StartsAt < today).OrderByDescending(row => row.StartsAt).Take(LeftShown);
        var toCome = open.Where(row => row.StartsAt >= today).OrderBy(row => row.StartsAt).Take(LeftShown);
        return (
            await AgendaRow.Read(db, past, Guid.Empty).ToListAsync(cancellation),
            writer.Receives ? [] : await AgendaRow.Read(db, toCome, Guid.Empty).ToListAsync(cancellation));
    }
}
