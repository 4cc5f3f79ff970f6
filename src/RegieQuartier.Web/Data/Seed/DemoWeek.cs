using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The interviews of the days that come: part of those that were agreed has an hour by now.</summary>
internal static class DemoWeek
{
    private const int Days = 7;

    private static readonly TimeOnly[] Hours = [new(9, 30), new(14, 0)];

    /// <summary>Adds them to the agreed days that are saved: two a day at most for each advisor. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var agreed = await (
            from pathway in db.IntegrationPathways.Where(known => known.ClosedOn == null)
            join employee in db.Employees on pathway.EmployeeId equals employee.Id
            join day in db.IntegrationPathways.AgreedDays(db) on pathway.Id equals day.PathwayId
            join referent in db.CurrentReferents() on employee.Id equals referent.EmployeeId
            where day.On >= today && day.On < today.AddDays(Days)
            orderby employee.SortName, employee.Id
            select new { Pathway = pathway, referent.AdvisorId, On = day.On!.Value }).ToListAsync(cancellation);
        db.AddRange(
            from own in agreed.GroupBy(one => (one.AdvisorId, one.On))
            from held in own.Zip(Hours)
            select Interview.Plan(held.First.Pathway, held.First.AdvisorId, InterviewKind.FollowUp, ParisZone.At(held.First.On, held.Second), ParisZone.StartOf(today)).Value!);
    }
}
