using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>What happened to the PASS IAE. Why it was extended stays on its own page: it may tell of health.</summary>
internal static class PassEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var passes = await db.IaePasses.AsNoTracking().Include(pass => pass.Suspensions).Include(pass => pass.Extensions).AsSingleQuery()
            .Where(pass => pass.EmployeeId == employeeId && pass.WithdrawnOn == null)
            .ToListAsync(cancellation);
        return
        [
            .. passes.Select(pass => new HistoryEvent(pass.StartsOn, null, HistoryKind.Contract, "key", "info", "Début du PASS IAE", $"Fin prévue alors le {pass.FirstEndsOn.ToDateText()}.")),
            .. passes.SelectMany(pass => pass.Suspensions).Select(suspension => new HistoryEvent(suspension.StartsOn, suspension.EndsOn, HistoryKind.Contract, "pause", "wait", "PASS suspendu")),
            .. passes.SelectMany(pass => pass.Extensions).Where(extension => extension.State == ExtensionState.Granted)
                .Select(extension => new HistoryEvent(extension.StartsOn, null, HistoryKind.Contract, "right", "info", "PASS prolongé", $"Jusqu’au {extension.EndsOn.ToDateText()}.")),
        ];
    }
}
