using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Public.Booking;

public sealed record ServiceListPage(IReadOnlyList<ServiceChoice> Services)
{
    public static async Task<ServiceListPage> LoadAsync(RegieQuartierDbContext db, CancellationToken cancellation) => new(
        await db.AppointmentServices.AsNoTracking()
            .OrderBy(service => service.Rank)
            .Select(service => new ServiceChoice(service.Slug, service.Kind, service.Name, service.Summary))
            .ToListAsync(cancellation));
}

public sealed record ServiceChoice(string Slug, ServiceKind Kind, string Name, string Summary);
