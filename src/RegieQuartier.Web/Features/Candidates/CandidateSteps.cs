using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>Where an application may stand without an answer yet, in the order it usually goes.</summary>
public static class CandidateSteps
{
    public static IReadOnlyList<ApplicationStatus> Open { get; } =
        [ApplicationStatus.New, ApplicationStatus.Processing, ApplicationStatus.PriorToHire, ApplicationStatus.Postponed, ApplicationStatus.Pool];
}
