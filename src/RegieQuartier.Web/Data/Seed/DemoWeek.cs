using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What an advisor has planned for today, if somebody works, and the days that follow.</summary>
internal static class DemoWeek
{
    private const int DaysUnderContract = 20;

    // Ten o'clock is Fatoumata's.
    private static readonly (int WorkingDay, TimeOnly At, InterviewKind Kind)[] Slots =
    [
        (0, new(11, 0), InterviewKind.FollowUp),
        (0, new(15, 30), InterviewKind.ThreeParty),
        (1, new(9, 0), InterviewKind.FollowUp),
        (1, new(14, 0), InterviewKind.InterimReview),
        (2, new(11, 0), InterviewKind.FollowUp),
        (3, new(14, 0), InterviewKind.FollowUp),
        (4, new(9, 0), InterviewKind.GoalSetting),
    ];

    /// <summary>Adds it. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var until = today.AddDays(DaysUnderContract);
        var pathways = await (
            from pathway in db.IntegrationPathways
            join employee in db.Employees on pathway.EmployeeId equals employee.Id
            where pathway.ClosedOn == null && employee.AccountId == null
                && employee.Referents.Any(referent => referent.AdvisorId == DemoAccounts.Claire)
                && db.EmploymentContracts.Any(contract => contract.EmployeeId == employee.Id && contract.Type == ContractType.Cddi && contract.LastDay >= until && contract.Suspensions.All(held => held.EndsOn < today))
            orderby employee.SortName, employee.Id
            select pathway).Take(Slots.Length).ToListAsync(cancellation);
        foreach (var (pathway, slot) in pathways.Zip(Slots))
        {
            db.Add(Interview.Plan(pathway, DemoAccounts.Claire, slot.Kind, ParisZone.At(DayOf(today, slot.WorkingDay), slot.At), ParisZone.StartOf(today)).Value!);
        }
    }

    private static DateOnly DayOf(DateOnly today, int workingDay) => Enumerable.Range(0, workingDay).Aggregate(WorkingDays.From(today), (day, _) => WorkingDays.From(day.AddDays(1)));
}
