using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.History.Sources;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History;

/// <summary>The whole story of an employee here, the latest first: for who reads the pathway.</summary>
/// <param name="File">The record.</param>
/// <param name="Kind">The one kind that is shown; null for all of them.</param>
/// <param name="Kinds">The kinds that the story holds.</param>
/// <param name="Events">What happened.</param>
public sealed record HistoryPage(EmployeeFile File, HistoryKind? Kind, IReadOnlyList<HistoryKind> Kinds, IReadOnlyList<HistoryEvent> Events)
{
    public static async Task<HistoryPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, string? slug, CancellationToken cancellation)
    {
        var events = await EventsAsync(db, file, cancellation);
        var kind = Slugs.Read<HistoryKind>(slug, HistoryLabels.ToSlug);
        return new HistoryPage(file, kind, [.. events.Select(happened => happened.Kind).Distinct().Order()], [.. events.Where(happened => kind is null || happened.Kind == kind)]);
    }

    /// <summary>All that happened until today, the latest first: a constant number of statements, whatever their length.</summary>
    public static async Task<IReadOnlyList<HistoryEvent>> EventsAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var employeeId = file.Id;
        IReadOnlyList<HistoryEvent>[] sources =
        [
            await ContractEvents.LoadAsync(db, employeeId, cancellation),
            await PassEvents.LoadAsync(db, employeeId, cancellation),
            await InterviewEvents.LoadAsync(db, employeeId, cancellation),
            await BarrierEvents.LoadAsync(db, employeeId, cancellation),
            await PlanEvents.LoadAsync(db, employeeId, cancellation),
            await TrainingEvents.LoadAsync(db, employeeId, cancellation),
            await SkillEvents.LoadAsync(db, employeeId, cancellation),
            await MilestoneEvents.LoadAsync(db, employeeId, cancellation),
        ];
        return [.. sources.SelectMany(events => events).Where(happened => happened.On <= file.Today).OrderByDescending(happened => happened.On).ThenByDescending(happened => happened.Kind)];
    }
}
