using FluentValidation;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Trainings.Ends;

/// <summary>How long the person was there, as it is typed.</summary>
public sealed class TrainingEndForm
{
    /// <summary>In hours.</summary>
    public string? DoneMinutes { get; init; }

    /// <summary>The training's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class TrainingEndFormValidator : AbstractValidator<TrainingEndForm>
{
    public TrainingEndFormValidator() =>
        RuleFor(form => form.DoneMinutes).Must(hours => HoursText.Read(hours) is not null).WithMessage("Écrivez le nombre d’heures faites. Exemple : 14 ou 10,5.");
}

/// <summary>The form of the end of a training.</summary>
public sealed record TrainingEndPage(EmployeeFile File, TrainingNow Now, TrainingEnd End, TrainingEndForm Form)
{
    public static TrainingEndPage Of(OpenTraining found, TrainingEnd end, TrainingEndForm form) => new(found.File, TrainingNow.Of(found.Training), end, form);
}

/// <summary>How a training ends, in the words of its page.</summary>
/// <param name="Title">The title.</param>
/// <param name="Address">The end of its address.</param>
/// <param name="Button">The button.</param>
/// <param name="NotYet">What stands above its errors.</param>
/// <param name="Done">What is said once it is kept.</param>
public sealed record TrainingEnd(string Title, string Address, string Button, string NotYet, string Done)
{
    /// <summary>It was followed to its end.</summary>
    public static readonly TrainingEnd Completed = new("Terminer la formation", "fin", "Terminer la formation", "La formation n’est pas encore terminée", "Formation terminée.");

    /// <summary>It is given up.</summary>
    public static readonly TrainingEnd Abandoned = new("Abandonner la formation", "abandon", "Noter l’abandon", "L’abandon n’est pas encore noté", "Abandon noté.");
}
