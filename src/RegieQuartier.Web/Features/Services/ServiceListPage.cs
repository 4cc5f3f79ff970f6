using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Services;

/// <summary>The helps that can be booked, in the order in which they are offered, then those withdrawn.</summary>
public sealed record ServiceListPage(IReadOnlyList<ServiceRow> Offered, IReadOnlyList<ServiceRow> Withdrawn, bool CanEdit)
{
    public static async Task<ServiceListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var services = await db.AppointmentServices.AsNoTracking().ToListAsync(cancellation);
        var rows = services.InOrder().ToLookup(service => service.IsOffered, ServiceRow.Of);
        return new ServiceListPage([.. rows[true]], [.. rows[false]], user.Can(Policies.EditServices));
    }
}

/// <summary>One help, as the list says it.</summary>
public sealed record ServiceRow(Guid Id, ServiceKind Kind, string Name, string Summary, string Terms, ServiceAudience Audience)
{
    internal static ServiceRow Of(AppointmentService service) => new(
        service.Id, service.Kind, service.Name, service.Summary, ServiceLabels.Terms(service.Duration, service.ShortestNotice, service.DaysAhead), service.Audience);
}
