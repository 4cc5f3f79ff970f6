using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The trainings that began, given up or not, and the immersions that were not cancelled.</summary>
internal static class TrainingEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var trainings = await db.TrainingEnrolments.AsNoTracking()
            .OfEmployee(db, employeeId)
            .Where(training => training.Status != TrainingStatus.Planned && training.Status != TrainingStatus.Enrolled)
            .Where(training => training.Status != TrainingStatus.Abandoned || training.DoneMinutes > 0)
            .ToListAsync(cancellation);
        var immersions = await db.WorkImmersions.AsNoTracking()
            .Where(immersion => immersion.EmployeeId == employeeId && immersion.CancelledOn == null)
            .ToListAsync(cancellation);
        return [.. trainings.Select(Of), .. immersions.Select(Of)];
    }

    private static HistoryEvent Of(TrainingEnrolment training) => new(
        training.StartsOn,
        LastDayOf(training),
        HistoryKind.Training,
        "cap",
        training.Status switch { TrainingStatus.InProgress => "info", TrainingStatus.Abandoned => "", _ => "ok" },
        $"{TitleOf(training.Status)}\u00A0: {training.Title}",
        training.DoneMinutes is { } done ? $"{HoursText.Of(done)} suivies." : "");

    // What was given up says no last day that was never reached; noted late, it went no further than planned.
    private static DateOnly? LastDayOf(TrainingEnrolment training) => training switch
    {
        { Status: TrainingStatus.Abandoned, GivenUpOn: null } => null,
        { GivenUpOn: { } day } when day < training.EndsOn => day,
        _ => training.EndsOn,
    };

    private static string TitleOf(TrainingStatus status) => status switch
    {
        TrainingStatus.Certified => "Formation certifiée",
        TrainingStatus.Abandoned => "Formation abandonnée",
        _ => "Formation",
    };

    private static HistoryEvent Of(WorkImmersion immersion) => new(
        immersion.StartsOn,
        immersion.EndsOn,
        HistoryKind.Training,
        "door",
        "info",
        $"Immersion, {immersion.HostName}",
        immersion.OutcomeNote.Length == 0 ? immersion.JobTitle : $"{immersion.JobTitle}. {immersion.OutcomeNote}");
}
