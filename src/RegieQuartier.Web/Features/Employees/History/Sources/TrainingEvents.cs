using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.History.Sources;

/// <summary>The trainings that were followed, and the immersions that took place.</summary>
internal static class TrainingEvents
{
    public static async Task<IReadOnlyList<HistoryEvent>> LoadAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var trainings = await db.TrainingEnrolments.AsNoTracking()
            .OfEmployee(db, employeeId)
            .Where(training => training.Status == TrainingStatus.InProgress || training.Status == TrainingStatus.Completed || training.Status == TrainingStatus.Certified)
            .ToListAsync(cancellation);
        var immersions = await db.WorkImmersions.AsNoTracking()
            .Where(immersion => immersion.EmployeeId == employeeId && immersion.ConcludedOn != null)
            .ToListAsync(cancellation);
        return [.. trainings.Select(Of), .. immersions.Select(Of)];
    }

    private static HistoryEvent Of(TrainingEnrolment training) => new(
        training.StartsOn,
        training.EndsOn,
        HistoryKind.Training,
        "cap",
        training.Status == TrainingStatus.InProgress ? "info" : "ok",
        training.Status == TrainingStatus.Certified ? $"Formation certifiée\u00A0: {training.Title}" : $"Formation\u00A0: {training.Title}",
        training.DoneMinutes is { } done ? $"{HoursText.Of(done)} suivies." : "");

    private static HistoryEvent Of(WorkImmersion immersion) => new(
        immersion.StartsOn,
        immersion.EndsOn,
        HistoryKind.Training,
        "door",
        "info",
        $"Immersion, {immersion.HostName}",
        immersion.OutcomeNote.Length == 0 ? immersion.JobTitle : $"{immersion.JobTitle}. {immersion.OutcomeNote}");
}
