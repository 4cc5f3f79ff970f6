using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Immersions;

namespace RegieQuartier.Web.Features.Employees.Trainings;

/// <summary>The trainings of an employee, and their immersions below.</summary>
/// <param name="File">The record.</param>
/// <param name="Lines">The trainings, the last one first.</param>
/// <param name="Immersions">The immersions.</param>
public sealed record TrainingsPage(EmployeeFile File, IReadOnlyList<TrainingLine> Lines, ImmersionsPage Immersions)
{
    public static async Task<TrainingsPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        // Whoever reads the hours alone reads neither what it is about nor who gives it.
        var whole = file.Rights.Pathway;
        var lines = await db.TrainingEnrolments.AsNoTracking().OfEmployee(db, file.Id)
            .OrderByDescending(training => training.StartsOn).ThenByDescending(training => training.Id)
            .Select(training => new TrainingLine(
                training.Id,
                training.StartsOn,
                training.EndsOn,
                training.PlannedMinutes,
                training.DoneMinutes,
                training.Status,
                training.Version,
                whole ? new TrainingSubject(training.Kind, training.Title, training.Body, training.Funder) : null))
            .ToListAsync(cancellation);
        return new TrainingsPage(file, lines, await ImmersionsPage.LoadAsync(db, file, cancellation));
    }

    /// <summary>Whether the reader plans trainings here.</summary>
    public bool CanPlan => File.CanWritePathway;

    /// <summary>Minutes of training that were done, in all.</summary>
    public int DoneMinutes => Lines.Sum(line => line.DoneMinutes ?? 0);
}

/// <summary>A training, in short.</summary>
/// <param name="Id">The training.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="PlannedMinutes">How long it is to last, in minutes.</param>
/// <param name="DoneMinutes">How long the person was there, in minutes; null until it is over.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Version">What was read, which its steps say again.</param>
/// <param name="Subject">What it is about; null for who reads the hours alone.</param>
public sealed record TrainingLine(Guid Id, DateOnly StartsOn, DateOnly EndsOn, int PlannedMinutes, int? DoneMinutes, TrainingStatus Status, uint Version, TrainingSubject? Subject);

/// <summary>What a training is about, who gives it and who pays for it.</summary>
public sealed record TrainingSubject(TrainingKind Kind, string Title, string Body, string Funder);
