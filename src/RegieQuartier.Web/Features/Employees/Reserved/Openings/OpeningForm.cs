using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Reserved.Openings;

/// <summary>Why the director opens what only the advisor reads.</summary>
public sealed class OpeningForm
{
    [DataType(DataType.MultilineText)]
    public string? Reason { get; init; }
}

public sealed class OpeningFormValidator : AbstractValidator<OpeningForm>
{
    public OpeningFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage(ReservedLabels.Sentence(SensitiveOpeningRefusals.ReasonTooShort));
}

/// <summary>The form of an opening.</summary>
public sealed record OpeningPage(EmployeeFile File, OpeningForm Form);
