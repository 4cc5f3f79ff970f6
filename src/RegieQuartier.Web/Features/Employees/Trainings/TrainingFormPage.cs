using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Trainings;

/// <summary>The form of a training.</summary>
/// <param name="File">The record.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Now">The training as it is kept; null for a new one.</param>
public sealed record TrainingFormPage(EmployeeFile File, TrainingForm Form, TrainingNow? Now)
{
    public static TrainingFormPage Of(OpenTraining found, TrainingForm form) => new(found.File, form, TrainingNow.Of(found.Training));
}

/// <summary>Where a training stands, whatever is typed.</summary>
public sealed record TrainingNow(Guid Id, string Title, TrainingStatus Status, DateOnly StartsOn, int PlannedMinutes, int? DoneMinutes)
{
    public static TrainingNow Of(TrainingEnrolment training) => new(training.Id, training.Title, training.Status, training.StartsOn, training.PlannedMinutes, training.DoneMinutes);

    /// <summary>Whether it is still to be followed.</summary>
    public bool IsOpen => DoneMinutes is null;

    /// <summary>Whether it can be said to be over, that day.</summary>
    public bool CanEnd(DateOnly today) => Status is TrainingStatus.Enrolled or TrainingStatus.InProgress && StartsOn <= today;
}
