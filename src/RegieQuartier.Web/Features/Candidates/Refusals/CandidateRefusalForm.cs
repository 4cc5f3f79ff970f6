using FluentValidation;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Features.Candidates.Refusals;

/// <summary>Why an application is refused.</summary>
public sealed class CandidateRefusalForm
{
    public ApplicationRefusal? Reason { get; init; }

    /// <summary>The application's version when the page was shown.</summary>
    public uint Version { get; set; }
}

public sealed class CandidateRefusalFormValidator : AbstractValidator<CandidateRefusalForm>
{
    public CandidateRefusalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().WithMessage("Choisissez une raison.").IsInEnum().WithMessage("Choisissez une raison de la liste.");
}

/// <summary>The question.</summary>
/// <param name="Id">The application.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="Form">What is chosen.</param>
public sealed record CandidateRefusalPage(Guid Id, string FullName, CandidateRefusalForm Form);
