using FluentValidation;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Features.Candidates.Steps;

/// <summary>Where an application stands now.</summary>
public sealed class CandidateStepForm
{
    public ApplicationStatus? Status { get; init; }

    /// <summary>The application's version when the page was shown.</summary>
    public uint Version { get; init; }
}

public sealed class CandidateStepFormValidator : AbstractValidator<CandidateStepForm>
{
    public CandidateStepFormValidator() =>
        RuleFor(form => form.Status).Must(status => status is { } chosen && CandidateSteps.Open.Contains(chosen)).WithMessage("Choisissez où en est la candidature.");
}
