using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Searches;

/// <summary>The search that comes before a record is opened.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Alike">Those who may be the same person.</param>
public sealed record EmployeeSearchPage(EmployeeSearchForm Form, IReadOnlyList<AlikePerson> Alike);
