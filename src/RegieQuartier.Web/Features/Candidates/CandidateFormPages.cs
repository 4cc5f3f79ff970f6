using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>The form of a new application.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Alike">Those who may be the same person.</param>
public sealed record CandidateNewPage(CandidateForm Form, AlikeFound Alike);

/// <summary>The form of an application that is there.</summary>
/// <param name="Id">The application.</param>
/// <param name="FullName">As they are called now, whatever is typed.</param>
/// <param name="Form">What is typed.</param>
public sealed record CandidateEditPage(Guid Id, string FullName, CandidateForm Form);
