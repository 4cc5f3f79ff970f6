using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Interviews.Reports;

/// <summary>The page that an interview is written on: what was decided the time before stands above.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The interview.</param>
/// <param name="IsPlanned">Whether nothing of it is written yet.</param>
/// <param name="CanMove">Whether its date may still change.</param>
/// <param name="IsDone">Whether it is complete: its words alone are then corrected.</param>
/// <param name="IsCancelled">Whether it was cancelled while it was written: what is sent next begins it anew.</param>
/// <param name="Before">The last interview that was held before; null when there is none.</param>
/// <param name="Form">What is written.</param>
public sealed record InterviewReportPage(EmployeeFile File, Guid Id, bool IsPlanned, bool CanMove, bool IsDone, bool IsCancelled, DecidedBefore? Before, InterviewReportForm Form)
{
    public static async Task<InterviewReportPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, Interview interview, InterviewReportForm form, CancellationToken cancellation)
    {
        var before = await db.Interviews.AsNoTracking()
            .Where(other => other.PathwayId == interview.PathwayId && other.Outcome == InterviewOutcome.Held && other.StartsAt < interview.StartsAt && other.Decided != "")
            .OrderByDescending(other => other.StartsAt)
            .Select(other => new DecidedBefore(other.Kind, other.StartsAt, other.Decided))
            .FirstOrDefaultAsync(cancellation);
        return new InterviewReportPage(file, interview.Id, interview.State == InterviewState.Planned, file.PlansInterviews(interview.Kind), interview.State == InterviewState.Completed, IsCancelled: false, before, form);
    }

    /// <summary>The page of an interview that was cancelled while it was written, with what was typed.</summary>
    public static InterviewReportPage OfCancelled(EmployeeFile file, Guid id, InterviewReportForm form) =>
        new(file, id, IsPlanned: false, CanMove: false, IsDone: false, IsCancelled: true, Before: null, form);
}

/// <summary>What was decided the time before.</summary>
public sealed record DecidedBefore(InterviewKind Kind, DateTimeOffset StartsAt, string Decided);
