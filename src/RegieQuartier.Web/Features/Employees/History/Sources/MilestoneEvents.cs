using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The entries and the exits. An exit tells its category, never its reason.</summary>
internal static class MilestoneEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var pathways = await (
            from pathway in db.IntegrationPathways.AsNoTracking()
            where pathway.EmployeeId == employeeId
            select new { pathway.OpenedOn, Exit = db.PathwayExits.Where(exit => exit.PathwayId == pathway.Id).Select(exit => new { exit.ExitOn, exit.Category }).FirstOrDefault() }).ToListAsync(cancellation);
        return
        [
            .. pathways.Select(pathway => new HistoryEvent(pathway.OpenedOn, null, HistoryKind.Milestone, "door", "plum", "Entrée en parcours")),
            .. pathways.Where(pathway => pathway.Exit is not null).Select(pathway => new HistoryEvent(pathway.Exit!.ExitOn, null, HistoryKind.Milestone, "out", "plum", "Sortie", $"{pathway.Exit.Category.ToLabel()}.")),
        ];
    }
}
