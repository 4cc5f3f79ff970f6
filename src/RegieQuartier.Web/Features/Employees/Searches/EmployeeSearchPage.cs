using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Searches;

/// <summary>The search that comes before a record is opened.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Alike">Those who may be the same person: who has a record, and who waits for an answer to their application.</param>
public sealed record EmployeeSearchPage(EmployeeSearchForm Form, AlikeFound Alike);
