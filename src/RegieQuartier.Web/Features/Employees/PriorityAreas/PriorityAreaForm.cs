using FluentValidation;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.PriorityAreas;

/// <summary>Whether an address is in a priority area, and when that was checked.</summary>
public sealed class PriorityAreaForm
{
    public bool? Inside { get; init; }

    public DateOnly? CheckedOn { get; init; }

    /// <summary>The same of the address they came in from, which may have been another one; null while it is not known.</summary>
    public bool? AtEntry { get; init; }

    /// <summary>The record's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>What was found; the form must be whole.</summary>
    public PriorityAreaCheck ToCheck() => new(Inside!.Value, CheckedOn!.Value);
}

public sealed class PriorityAreaFormValidator : AbstractValidator<PriorityAreaForm>
{
    public PriorityAreaFormValidator()
    {
        RuleFor(form => form.Inside).NotNull().WithMessage("Choisissez oui ou non.");
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Écrivez le jour où vous avez vérifié.").IsADay();
    }
}
