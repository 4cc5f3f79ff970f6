using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Diagnosis.Barriers;

/// <summary>What becomes of a barrier, as it is typed.</summary>
public sealed class BarrierForm
{
    /// <summary>Null for a barrier that nobody noted yet.</summary>
    public BarrierStep? Step { get; init; }

    public bool Inside { get; init; }

    public bool Outside { get; init; }

    /// <summary>The barrier's version when the form was shown; 0 when nobody had noted it.</summary>
    public uint Version { get; set; }

    /// <summary>Who helps.</summary>
    public BarrierHelp ToHelp() => new(Inside, Outside);
}

public sealed class BarrierFormValidator : AbstractValidator<BarrierForm>
{
    public BarrierFormValidator() => RuleFor(form => form.Step).IsInEnum().WithMessage("Choisissez dans la liste.");
}

/// <summary>The form of a barrier.</summary>
/// <param name="File">The record.</param>
/// <param name="Kind">The barrier.</param>
/// <param name="Standing">Where it stands; null while nobody noted it.</param>
/// <param name="Form">What is typed.</param>
public sealed record BarrierPage(EmployeeFile File, BarrierKind Kind, BarrierStanding? Standing, BarrierForm Form)
{
    /// <summary>What may become of it from where it stands.</summary>
    public IReadOnlyList<SelectListItem> Steps =>
    [
        .. StepsFrom(Standing?.Status).Select(step => new SelectListItem(Label(step), step.ToString())),
    ];

    private static BarrierStep[] StepsFrom(BarrierStatus? status) => status switch
    {
        BarrierStatus.Identified or BarrierStatus.InProgress => [BarrierStep.Support, BarrierStep.Resolve, BarrierStep.Persist],
        BarrierStatus.Persisting => [BarrierStep.Support, BarrierStep.Resolve, BarrierStep.Reopen],
        BarrierStatus.Resolved => [BarrierStep.Reopen],
        _ => [],
    };

    private static string Label(BarrierStep step) => step switch
    {
        BarrierStep.Support => "On y travaille : dire qui aide",
        BarrierStep.Resolve => "Il est levé",
        BarrierStep.Persist => "Il persiste malgré ce qui a été fait",
        BarrierStep.Reopen => "Il est de nouveau là, ou on s’en occupe de nouveau",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };
}
