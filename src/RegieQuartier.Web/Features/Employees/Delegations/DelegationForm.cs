using FluentValidation;

namespace RegieQuartier.Web.Features.Employees.Delegations;

/// <summary>Who follows whose people, and from when to when.</summary>
public sealed class DelegationForm
{
    /// <summary>Who is away; an advisor plans their own absence alone.</summary>
    public Guid? AdvisorId { get; init; }

    public Guid? DelegateId { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }
}

public sealed class DelegationFormValidator : AbstractValidator<DelegationForm>
{
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public DelegationFormValidator()
    {
        RuleFor(form => form.AdvisorId).NotNull().WithMessage("Choisissez qui est absent.");
        RuleFor(form => form.DelegateId).NotNull().WithMessage("Choisissez qui remplace.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").LessThan(Latest).WithMessage("Cette date est trop lointaine.");
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").LessThan(Latest).WithMessage("Cette date est trop lointaine.");
    }
}
