using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>The qualification, in the forms that take one.</summary>
public interface IQualificationForm
{
    string? Qualification { get; }

    /// <summary>Whether it may be said later.</summary>
    bool MayWait => true;
}

/// <summary>What is asked of a qualification, wherever it is typed.</summary>
internal static class QualificationRules
{
    public static IRuleBuilderOptions<T, string?> IsAQualification<T>(this IRuleBuilder<T, string?> rule) => rule
        .MaximumLength(EmploymentContract.QualificationMaxLength).WithMessage("80 lettres au plus. Exemple : employée non qualifiée.")
        .HoldsNoSecret(EmploymentContract.QualificationMaxLength);
}
