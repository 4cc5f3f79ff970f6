using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>What happened to the contracts. Why one was broken stays on the page of contracts.</summary>
internal static class ContractEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var contracts = await db.EmploymentContracts.AsNoTracking().Include(contract => contract.Changes).Include(contract => contract.Suspensions).Include(contract => contract.WithdrawnTerminations).AsSingleQuery()
            .Where(contract => contract.EmployeeId == employeeId)
            .ToListAsync(cancellation);
        return
        [
            .. contracts.SelectMany(Steps),
            .. contracts.SelectMany(Suspensions),
            .. contracts.Where(contract => contract.TerminatedOn is not null).Select(Termination),
            .. contracts.SelectMany(contract => contract.WithdrawnTerminations).Select(Withdrawal),
        ];
    }

    private static IEnumerable<HistoryEvent> Steps(EmploymentContract contract) => contract.Changes.Select(change => new HistoryEvent(
        change.EffectiveOn,
        null,
        HistoryKind.Contract,
        "file",
        "info",
        $"{change.Kind.ToLabel()}\u00A0: {contract.Type.ToLabel()}",
        $"{ContractWords.Job(change.JobTitle, change.Qualification)}, {EmployeeHeadWords.WeeklyHours(change.WeeklyMinutes)}{(change.EndsOn is { } end ? $", jusqu’au {end.ToDateText()}" : "")}."));

    private static IEnumerable<HistoryEvent> Suspensions(EmploymentContract contract) => contract.Suspensions.Select(suspension =>
        new HistoryEvent(suspension.StartsOn, suspension.EndsOn, HistoryKind.Contract, "pause", "wait", "Contrat suspendu"));

    private static HistoryEvent Termination(EmploymentContract contract) =>
        new(contract.TerminatedOn!.Value, null, HistoryKind.Contract, "x-circle", "wait", "Contrat terminé avant son terme");

    private static HistoryEvent Withdrawal(WithdrawnTermination withdrawn) =>
        new(withdrawn.WithdrawnOn, null, HistoryKind.Contract, "file", "info", "Rupture du contrat retirée", $"Elle était notée au {withdrawn.TerminatedOn.ToDateText()}. {withdrawn.Reason.ToLabel()}.");
}
