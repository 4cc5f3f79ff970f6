using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Scopes;

internal static class AppointmentServiceScopes
{
    private static readonly Func<RegieQuartierDbContext, string, Task<AppointmentService?>> BySlug =
        EF.CompileAsyncQuery((RegieQuartierDbContext db, string slug) =>
            db.AppointmentServices.AsNoTracking().FirstOrDefault(service => service.Slug == slug));

    /// <summary>The help that an address names.</summary>
    public static Task<AppointmentService?> FindServiceAsync(this RegieQuartierDbContext db, string slug) => BySlug(db, slug);
}
