using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The entries, the exits and the calls that follow. An exit tells its category, never its reason.</summary>
internal static class MilestoneEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        // Joined: taken as the first of each pathway, the exits of everybody would be numbered.
        var pathways = await (
            from pathway in db.IntegrationPathways.AsNoTracking()
            where pathway.EmployeeId == employeeId
            join one in db.PathwayExits on pathway.Id equals one.PathwayId into exits
            from exit in exits.DefaultIfEmpty()
            select new { pathway.OpenedOn, ExitOn = exit == null ? (DateOnly?)null : exit.ExitOn, Category = exit == null ? (ExitCategory?)null : exit.Category }).ToListAsync(cancellation);
        var calls = await db.PathwayExits.AsNoTracking().OfEmployee(db, employeeId)
            .SelectMany(exit => exit.FollowUps)
            .Where(call => call.DoneOn != null)
            .Select(call => new { call.Months, call.DoneOn, call.Situation })
            .ToListAsync(cancellation);
        return
        [
            .. pathways.Select(pathway => new HistoryEvent(pathway.OpenedOn, null, HistoryKind.Milestone, "door", "plum", "Entrée en parcours")),
            .. pathways.Where(pathway => pathway.ExitOn is not null).Select(pathway => new HistoryEvent(pathway.ExitOn!.Value, null, HistoryKind.Milestone, "out", "plum", "Sortie", $"{pathway.Category!.Value.ToLabel()}.")),
            .. calls.Select(call => new HistoryEvent(call.DoneOn!.Value, null, HistoryKind.Milestone, "phone", "", $"Appel à {call.Months}\u00A0mois", $"{call.Situation!.Value.ToLabel()}.")),
        ];
    }
}
