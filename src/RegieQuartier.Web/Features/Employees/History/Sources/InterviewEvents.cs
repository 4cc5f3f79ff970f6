using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The interviews that were held: when, and with whom. What was said there is on their own page, whose readings are traced.</summary>
internal static class InterviewEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var interviews = await (
            from interview in db.Interviews.AsNoTracking()
            join pathway in db.IntegrationPathways on interview.PathwayId equals pathway.Id
            join author in db.Users on interview.AuthorId equals author.Id
            where pathway.EmployeeId == employeeId && interview.Outcome == InterviewOutcome.Held
            select new { interview.StartsAt, interview.Kind, interview.Medium, author.DisplayName }).ToListAsync(cancellation);
        return
        [
            .. interviews.Select(interview => new HistoryEvent(
                ParisZone.DayOf(interview.StartsAt), null, HistoryKind.Interview, "message", "info", interview.Kind.ToLabel(), interview.Medium is { } medium ? $"{medium.ToLabel()}." : "", By: interview.DisplayName)),
        ];
    }
}
