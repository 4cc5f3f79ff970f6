using FluentValidation;

namespace RegieQuartier.Web.Features.Employees.Referents;

/// <summary>Who is to follow an employee.</summary>
public sealed class ReferentForm
{
    public Guid? AdvisorId { get; init; }
}

public sealed class ReferentFormValidator : AbstractValidator<ReferentForm>
{
    public ReferentFormValidator() => RuleFor(form => form.AdvisorId).NotNull().WithMessage("Choisissez qui suit ce parcours.");
}
