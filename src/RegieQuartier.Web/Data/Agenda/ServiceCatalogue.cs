using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Agenda;

/// <summary>
/// The helps that can be booked, read once: they are reference data that a migration sets, and every public
/// page asks for them.
/// </summary>
public sealed class ServiceCatalogue(IDbContextFactory<RegieQuartierDbContext> contexts)
{
    private IReadOnlyList<AppointmentService>? _services;

    /// <summary>All of them, in their order.</summary>
    public async ValueTask<IReadOnlyList<AppointmentService>> AllAsync(CancellationToken cancellation)
    {
        if (_services is { Count: > 0 } known)
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return _services = await db.AppointmentServices.AsNoTracking().OrderBy(service => service.Rank).ToListAsync(cancellation);
    }

    /// <summary>The one that an address names; null when there is none.</summary>
    public async ValueTask<AppointmentService?> FindAsync(string slug, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).FirstOrDefault(service => service.Slug == slug);
}
